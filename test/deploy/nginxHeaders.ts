import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";
import { connect, type SecureVersion } from "node:tls";
import { version } from "../../package.json";
import { iconFolder } from "../../scripts/siteAddress";
import { host, type Nginx } from "./nginx";
import { serveSite } from "./withNginx";

/** What the sample configuration must answer, asked by a client that trusts its certificate alone. */
export function testHeaders(): void {
  let nginx: Nginx;
  let script = "";

  beforeAll(async () => {
    ({ nginx } = await serveSite());
    const { body } = await ask(nginx, "/tuijin/pane.html");
    [, script = ""] = /src="(pane\.[0-9a-f]{12}\.js)"/.exec(body) ?? [];
  });

  test.each(["pane.html", "manifest.xml", "THIRD-PARTY.txt", "office/office.js"])(
    "%s is asked for anew each time",
    async (file) => {
      const { status, headers } = await ask(nginx, `/tuijin/${file}`);
      expect([status, headers["cache-control"]]).toEqual([200, "no-cache"]);
    },
  );

  test("files whose names change with their content are kept for good", async () => {
    const { headers } = await ask(nginx, `/tuijin/${script}`);
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["content-type"]).toMatch(/javascript/);
  });

  test("icons come without Cache-Control", async () => {
    const { status, headers } = await ask(nginx, `/tuijin/${iconFolder(version)}/icon-32.png`);
    expect([status, headers["content-type"]]).toEqual([200, "image/png"]);
    expect(headers["cache-control"]).toBeUndefined();
    expect(headers["expires"]).toBeUndefined();
  });

  test("nothing keeps Excel on the web from framing the pane", async () => {
    const { headers } = await ask(nginx, "/tuijin/pane.html");
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test("folders are not listed, and what is not there is not found", async () => {
    expect((await ask(nginx, "/tuijin/assets/")).status).toBe(403);
    expect((await ask(nginx, "/tuijin/none.js")).status).toBe(404);
  });

  test.each<[SecureVersion, boolean]>([
    ["TLSv1.1", false],
    ["TLSv1.2", true],
    ["TLSv1.3", true],
  ])("%s is spoken: %s", async (version, isSpoken) => {
    expect(await speaks(nginx, version)).toBe(isSpoken);
  });
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

const ask = ({ port, certificate }: Nginx, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", servername: host, port, path, ca: certificate.pem };
    const headers = { host: `${host}:${port}` };
    request({ ...options, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8");
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });

const speaks = ({ port, certificate }: Nginx, version: SecureVersion): Promise<boolean> =>
  new Promise((resolve) => {
    const only = { minVersion: version, maxVersion: version, ca: certificate.pem };
    // The lowest level lets the client offer what the server must refuse.
    const options = { host: "127.0.0.1", port, servername: host, ciphers: "DEFAULT@SECLEVEL=0" };
    const socket = connect({ ...options, ...only }, () => {
      socket.end();
      resolve(true);
    }).on("error", () => {
      resolve(false);
    });
  });
