import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificate, type Certificate } from "./certificate";

/** The host that the sample configuration names. */
export const host = "intranet.example";

/** Folders that nginx serves: the add-in's below /tuijin/, the preview's at the root. */
export interface Folders {
  site: string;
  preview: string;
}

/** An nginx of the test's own, with the sample configuration, on a free port of this machine. */
export class Nginx {
  private process: ChildProcess | null = null;
  private readonly folder = mkdtempSync(join(tmpdir(), "nginx-"));
  readonly certificate: Certificate = makeCertificate(host, this.folder);
  private complaints = "";

  private constructor(readonly port: number) {}

  /** The two programs that are needed; those of them that are missing. */
  static missing(): string[] {
    const runs = (program: string, option: string) =>
      spawnSync(program, [option], { stdio: "ignore" }).status === 0;
    return [
      ...(runs("nginx", "-v") ? [] : ["nginx"]),
      ...(runs("openssl", "version") ? [] : ["openssl"]),
    ];
  }

  /** Reserves a port, so that the add-in can be built for its address. */
  static async onFreePort(): Promise<Nginx> {
    return new Nginx(await findFreePort());
  }

  /** `https://intranet.example:40123` */
  get origin(): string {
    return `https://${host}:${this.port}`;
  }

  async start(folders: Folders): Promise<void> {
    const configuration = join(this.folder, "nginx.conf");
    writeFileSync(configuration, this.configure(folders));
    this.process = spawn("nginx", ["-p", this.folder, "-c", configuration, "-e", "stderr"]);
    this.process.stderr?.on("data", (chunk: Buffer) => {
      this.complaints += chunk.toString();
    });
    while (!(await answers(this.port))) {
      if (this.process.exitCode !== null)
        throw new Error(`nginx does not start:\n${this.complaints}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async stop(): Promise<void> {
    const { process } = this;
    if (process?.exitCode === null) {
      const ended = new Promise((resolve) => process.once("exit", resolve));
      process.kill("SIGTERM");
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The sample configuration with this machine's files and port, in what Debian puts around it. */
  private configure({ site, preview }: Folders): string {
    const { certificateFile, keyFile } = this.certificate;
    const sample = readFileSync(join(__dirname, "../../deploy/nginx.conf"), "utf8");
    const server = [
      ["listen 443 ssl;", `listen 127.0.0.1:${this.port} ssl;`],
      ["/etc/nginx/tls/intranet.example.crt", certificateFile],
      ["/etc/nginx/tls/intranet.example.key", keyFile],
      ["alias /var/www/tuijin/;", `alias ${site}/;`],
      // The preview asks for the pane beside it, and finds the one that is shipped.
      [
        /\}\s*$/,
        `location / { root ${preview}; }
         location = /pane.html { absolute_redirect off; return 302 /tuijin/pane.html$is_args$args; }
        }`,
      ],
    ].reduce((text, [from, to]) => replaceOnce(text, from ?? "", String(to)), sample);
    const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (name) => `${name}_temp_path ${join(this.folder, name)};`,
    );
    // Without an account of its own, nginx run by root could not read the folders of a test.
    const account = process.getuid?.() === 0 ? "user root;" : "";
    return `${account} daemon off; worker_processes 1; pid ${join(this.folder, "nginx.pid")};
      events {}
      http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
        ${places.join(" ")}
        ${server}
      }`;
  }
}

function replaceOnce(text: string, from: string | RegExp, to: string): string {
  const replaced = text.replace(from, () => to);
  if (replaced === text) throw new Error(`The sample configuration lacks ${String(from)}`);
  return replaced;
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1")
      .once("connect", () => {
        socket.destroy();
        resolve(true);
      })
      .once("error", () => {
        resolve(false);
      });
  });
