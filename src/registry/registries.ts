// Several registries as one: each request goes to the registry of its image, with the login for that host and no other.
import type { Credentials } from "../config/config.ts";
import type { RegistryLogin } from "../access/registry-login.ts";
import { isLoopback, registryHost, type RegistryHost } from "../oci/host.ts";
import type { Image } from "../oci/reference.ts";
import type { Http } from "../ports/http.ts";
import type { Secret } from "../lib/secret.ts";
import { openRegistry, type SettlingRegistry } from "./client.ts";
import { hashOf } from "./content.ts";

export type RegistriesOptions = {
  http: Http;
  /** The registry of the input `registry`, and the login with `token`. */
  registry: RegistryHost;
  credentials: Credentials;
  logins: readonly RegistryLogin[];
  mask: (secret: Secret) => void;
  pause: (milliseconds: number) => Promise<void>;
};

/** A registry that no login is held for is asked without one. */
export function openRegistries(options: RegistriesOptions): SettlingRegistry {
  const { http, registry, credentials, logins, mask, pause } = options;
  const clients = new Map<string, SettlingRegistry>();

  function open(host: string): SettlingRegistry {
    if (host === registry.host) {
      const isGitHubs = registry.gitHub !== undefined || isLoopback(host);
      return openRegistry({ http, mask, pause, registry, credentials, tokens: isGitHubs ? "own" : "named" });
    }
    const login = logins.find((one) => one.registry.host === host);
    const at = login?.registry ?? registryHost(host, {});
    return openRegistry({
      http,
      mask,
      pause,
      registry: at,
      credentials: login?.credentials,
      tokens: "named",
    });
  }

  function at({ host }: Image): SettlingRegistry {
    const client = clients.get(host) ?? open(host);
    clients.set(host, client);
    return client;
  }

  return {
    ask: (request) => at(request.image).ask(request),
    hasToken: (image) => at(image).hasToken(image),
    askAnonymously: (image) => at(image).askAnonymously(image),
    listTags: (image) => at(image).listTags(image),
    exists: (image) => at(image).exists(image),
    resolve: (image, reference) => at(image).resolve(image, reference),
    resolveVerified: (image, reference) => at(image).resolveVerified(image, reference),
    manifest: (image, digest) => at(image).manifest(image, digest),
    content: (image, digest) => at(image).content(image, digest),
    configuration: (image, digest) => at(image).configuration(image, digest),
    digestOf: hashOf,
    tag: (image, name, manifest) => at(image).tag(image, name, manifest),
    labels: (image, digest) => at(image).labels(image, digest),
    imageSize: (image, reference, configs) => at(image).imageSize(image, reference, configs),
    settle: async () => {
      await Promise.all([...clients.values()].map((client) => client.settle()));
    },
    referrers: {
      sboms: (image, digest) => at(image).referrers.sboms(image, digest),
      attach: (image, subject, artifacts) => at(image).referrers.attach(image, subject, artifacts),
      find: (image, subject) => at(image).referrers.find(image, subject),
      enlist: (image, subject, listed) => at(image).referrers.enlist(image, subject, listed),
    },
    openContents: (transfer) => {
      const contents = (image: Image) => at(image).openContents(transfer);
      return {
        prepare: (image, source) => {
          contents(image).prepare(image, source);
        },
        bring: (image, blob, source) => contents(image).bring(image, blob, source),
        source: (image) => contents(image).source(image),
      };
    },
  };
}
