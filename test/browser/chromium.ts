import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where Chromium-family browsers usually are, on Linux, Windows and macOS. */
const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const root = process.env[name];
    return root
      ? [
          join(root, "Google/Chrome/Application/chrome.exe"),
          join(root, "Microsoft/Edge/Application/msedge.exe"),
        ]
      : [];
  }),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The browser to test in: the one CHROME_PATH names, else one in a usual place; null for none. */
export function findChromium(): string | null {
  const named = process.env["CHROME_PATH"];
  if (named) return named;
  return usualPlaces.find((place) => existsSync(place)) ?? null;
}

/** Keeps the browser from asking anything of the network by itself. */
export const quietArguments = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A browser run by root, as in a container, has no sandbox.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
