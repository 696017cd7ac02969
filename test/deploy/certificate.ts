import { execFileSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A certificate for one host that nobody but the test trusts. */
export interface Certificate {
  certificateFile: string;
  keyFile: string;
  pem: string;
  /** The hash of its public key, by which Chromium can be told to trust it alone. */
  keyHash: string;
}

/** Makes a certificate with openssl, in a folder. */
export function makeCertificate(host: string, folder: string): Certificate {
  const certificateFile = join(folder, "host.crt");
  const keyFile = join(folder, "host.key");
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"],
      ...["-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`],
      ...["-keyout", keyFile, "-out", certificateFile],
    ],
    { stdio: "pipe" },
  );
  const pem = readFileSync(certificateFile, "utf8");
  const key = new X509Certificate(pem).publicKey.export({ type: "spki", format: "der" });
  const keyHash = createHash("sha256").update(key).digest("base64");
  return { certificateFile, keyFile, pem, keyHash };
}
