// Whether a request goes through the environment's proxy: never on loopback, and not where `NO_PROXY` says so.
import { BlockList, isIP } from "node:net";
import { isLoopback } from "../oci/host.ts";

type Environment = NodeJS.ProcessEnv;

/** As Node's agent reads them; Node does not know `ALL_PROXY`. */
export function usesProxy(url: URL, environment: Environment): boolean {
  const { http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY } = environment;
  const proxy = url.protocol === "https:" ? https_proxy || HTTPS_PROXY : http_proxy || HTTP_PROXY;
  if (!proxy || isLoopback(url.host)) return false;
  const exceptions = (environment.no_proxy || environment.NO_PROXY || "").split(/[\s,]+/);
  return !exceptions.some((entry) => entry !== "" && isException(entry.toLowerCase(), url));
}

/**
 * `*`, an address, a range of addresses (CIDR), a name together with all names below it, or, behind a dot, these only;
 * with a port, of that port only. Source: Go, `golang.org/x/net/http/httpproxy`; curl's manual, "NO_PROXY".
 */
function isException(entry: string, url: URL): boolean {
  if (entry === "*") return true;
  const host = url.hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
  if (entry.includes("/")) return isIP(host) !== 0 && isInRange(host, entry);
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+|.*:.*:.*))(?::(\d+))?$/.exec(entry) ?? [];
  const name = (bracketed ?? plain ?? "").replace(/^\*(?=\.)/, "").replace(/\.$/, "");
  if (name === "" || (port !== undefined && port !== portOf(url))) return false;
  if (isIP(name) !== 0) return isIP(host) !== 0 && isInRange(host, `${name}/${isIP(name) === 6 ? 128 : 32}`);
  return name.startsWith(".") ? host.endsWith(name) : host === name || host.endsWith(`.${name}`);
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === "https:" ? "443" : "80");
}

function isInRange(host: string, range: string): boolean {
  const [network = "", length = ""] = range.split("/");
  const family = isIP(network) === 6 ? "ipv6" : "ipv4";
  const bits = /^\d{1,3}$/.test(length) ? Number(length) : Infinity;
  if (isIP(network) === 0 || bits > (family === "ipv6" ? 128 : 32)) return false;
  const ranges = new BlockList();
  ranges.addSubnet(network, bits, family);
  return ranges.check(host, isIP(host) === 6 ? "ipv6" : "ipv4");
}
