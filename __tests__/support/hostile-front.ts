// A front before the twin: it hands everything on but for one step, where it speaks as a test says.
import { createServer, request as forward, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { closeServer, listenOnLoopback } from "../../twin/loopback.ts";
import type { Twin } from "../../twin/twin.ts";
import type { Front } from "./story.ts";

/** `step` is looked for in `GET /path`; of the action's own requests only, for docker's are docker's to stand. */
export const hostileAt =
  (step: RegExp, speak: (socket: Socket, request: IncomingMessage) => void) =>
  async (twin: Twin): Promise<Front> => {
    const server = createServer((request, response) => {
      const { method = "", url = "", headers } = request;
      if (step.test(`${method} ${url}`) && headers["user-agent"] === "surepush") {
        speak(request.socket, request);
        return;
      }
      const passed = forward(twin.url + url, { method, headers }, (answer) => {
        const challenge = answer.headers["www-authenticate"]?.replaceAll(twin.host, host);
        response.writeHead(answer.statusCode ?? 502, {
          ...answer.headers,
          ...(challenge !== undefined && { "www-authenticate": challenge }),
        });
        answer.pipe(response);
      });
      passed.on("error", () => response.destroy());
      request.pipe(passed);
    });
    const host = await listenOnLoopback(server);
    return { host, apiUrl: `http://${host}`, [Symbol.asyncDispose]: () => closeServer(server) };
  };
