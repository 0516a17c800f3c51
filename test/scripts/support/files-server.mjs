// A folder served to the web extension host, which can read an extension by HTTP only.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types = { ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".md": "text/markdown", ".png": "image/png" };

/**
 * Serves a folder on a free loopback port, for pages of any origin on this machine.
 * @param {string} directory
 * @returns {Promise<{ authority: string, stop: () => Promise<void> }>}
 */
export async function serveFiles(directory) {
  const server = createServer(async (request, response) => {
    const path = join(directory, normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname)));
    const found = await stat(path).catch(() => undefined);
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (!found?.isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": types[extname(path)] ?? "application/octet-stream", "Content-Length": found.size });
    createReadStream(path).pipe(response);
  });
  await new Promise((settle) => server.listen(0, "127.0.0.1", settle));
  const stop = () => new Promise((settle) => { server.close(settle); server.closeAllConnections(); });
  return { authority: `127.0.0.1:${server.address().port}`, stop };
}
