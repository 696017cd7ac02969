const { createHash } = require("node:crypto");
const { existsSync, readFileSync } = require("node:fs");
const { createServer } = require("node:net");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

require("tsx/cjs");
const { version } = require("./package.json");
const {
  developmentAddress,
  findAddressFault,
  iconFolder,
  placeManifest,
} = require("./scripts/siteAddress.ts");
const { thirdParty } = require("./scripts/licences.ts");

const officeCdn = "https://appsforoffice.microsoft.com";
const paneTemplate = join(__dirname, "src/pane/pane.html");

/**
 * `webpack --mode production [--env base=https://…/]` builds what is shipped, into dist/.
 * `webpack serve --env excel` serves the same to Excel; `--env preview` builds or serves the preview.
 */
module.exports = async (env = {}, argv = {}) => {
  if (env.preview) {
    const port = Number(argv.port ?? 3000);
    if (env.WEBPACK_SERVE) await claim(port);
    return previewConfigs(port);
  }
  const mode = env.excel ? "development" : (argv.mode ?? "production");
  const base = await readBase(env.base);
  return shippedConfig(mode, base, env.excel ? await excelServer() : undefined);
};

function shippedConfig(mode, base, devServer) {
  return {
    ...common("pane", mode, "dist"),
    entry: { pane: "./src/pane/index.tsx" },
    plugins: [
      paneHtml({ officeUrl: `${officeCdn}/lib/1/hosted/office.js`, scripts: [officeCdn] }),
      new CopyPlugin({
        patterns: [
          // For manifests placed before icons had a folder for their version, and for the one that is developed with.
          { from: "assets/*.png" },
          { from: "assets/*.png", to: `${iconFolder(version)}/[name][ext]` },
          {
            from: "manifest.xml",
            transform: (xml) => placeManifest(xml.toString(), base, version),
          },
        ],
      }),
      ...(mode === "production" ? [thirdParty()] : []),
    ],
    devServer,
  };
}

/** The preview: the pane, built as for Excel but with the bridge before office.js, and the page around it. */
function previewConfigs(port) {
  const pane = {
    ...common("preview-pane", "development", "out/preview"),
    entry: {
      pane: "./src/pane/index.tsx",
      bridge: { import: "./src/preview/office/bridge.ts", filename: "bridge.js" },
    },
    plugins: [
      paneHtml({ officeUrl: "office/office.js", bridgeUrl: "bridge.js", scripts: [] }),
      new CopyPlugin({ patterns: [...previewFiles(), ...officeFiles()] }),
    ],
    devServer: previewServer(port),
  };
  const page = {
    ...common("preview-page", "development", "out/preview"),
    entry: { page: "./src/preview/index.ts" },
    plugins: [
      new HtmlPlugin({
        template: "src/preview/index.html",
        filename: "index.html",
        minify: false,
        templateParameters: { csp: pageCsp },
      }),
    ],
    // The grid is large, and this page is never shipped.
    devtool: false,
    performance: false,
  };
  return [pane, page];
}

const common = (name, mode, folder) => {
  const hash = mode === "production" ? ".[contenthash:12]" : "";
  return {
    name,
    mode,
    context: __dirname,
    devtool: mode === "production" ? false : "cheap-module-source-map",
    output: {
      path: join(__dirname, folder),
      filename: `[name]${hash}.js`,
      chunkFilename: `parts/[name]${hash}.js`,
      clean: mode === "production",
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: join(__dirname, "src"),
          loader: "ts-loader",
          // The types are checked by `npm run types`.
          options: { transpileOnly: true },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /\.xml$/, type: "asset/source" },
      ],
    },
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      cacheDirectory: join(__dirname, ".cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    // webpack would minify the page's inline scripts, and its policy names them as they are written.
    experiments: { html: false },
    // The pane holds React and Fluent UI whole: it is loaded once, from the same machine or an intranet.
    performance: { maxAssetSize: 1_500_000, maxEntrypointSize: 1_500_000 },
    infrastructureLogging: { level: "warn" },
    stats: { preset: "errors-warnings", errorsCount: false, warningsCount: false },
  };
};

/** pane.html. Its template names `officeUrl`, `bridgeUrl` (empty but in the preview) and `csp`. */
function paneHtml({ officeUrl, bridgeUrl = "", scripts }) {
  return new HtmlPlugin({
    template: paneTemplate,
    filename: "pane.html",
    chunks: ["pane"],
    // Left as it is written, so that its inline scripts are those the policy names.
    minify: false,
    templateParameters: () => ({ officeUrl, bridgeUrl, csp: paneCsp(scripts) }),
  });
}

/** Lets the pane load its own files, office.js and its template's inline scripts, and nothing else. */
function paneCsp(scripts) {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts, ...inlineScripts()].join(" ")}`,
    // Fluent UI writes its styles into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const pageCsp = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
].join("; ");

function inlineScripts() {
  if (!existsSync(paneTemplate)) return [];
  const html = readFileSync(paneTemplate, "utf8");
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`,
  );
}

/** The address the add-in will be served from; one that would not do ends the build with a sentence. */
function readBase(base = developmentAddress) {
  const fault = findAddressFault(base);
  if (fault === null) return base;
  return new Promise(() => process.stderr.write(`${fault}\n`, () => process.exit(1)));
}

const previewFiles = () => [{ from: "assets/*.png" }, { from: "assets/*.xlsx" }];

/** Microsoft's client for Excel on Windows, unmodified, with its licence. */
function officeFiles() {
  const library = join(__dirname, "node_modules/@microsoft/office-js");
  const parts = ["office.js", "excel-win32-16.01.js", "zh-cn", "en-us", "telemetry"];
  return [
    ...parts.map((part) => ({ from: join(library, "dist", part), to: `office/${part}` })),
    { from: join(library, "LICENSE.md"), to: "office/LICENSE.md" },
  ].map((pattern) => ({
    ...pattern,
    info: { minimized: true },
    globOptions: { ignore: ["**/*.debug.js", "**/*.map"] },
  }));
}

function previewServer(port) {
  return {
    ...quietServer,
    host: "localhost",
    port,
    onListening: ({ compiler }) => announce(compiler, `Open http://localhost:${port}/`),
  };
}

async function excelServer() {
  const certificates = require("office-addin-dev-certs");
  return {
    ...quietServer,
    host: "localhost",
    port: 3000,
    server: { type: "https", options: await certificates.getHttpsServerOptions() },
    onListening: ({ compiler }) => announce(compiler, `Serving ${developmentAddress} to Excel`),
  };
}

/** Fails with a sentence where something else already listens to the port. */
function claim(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once("error", () =>
        reject(
          plainError(
            `Port ${port} is in use, perhaps by another preview: end that, or start this one with --port ${port + 1}`,
          ),
        ),
      )
      .listen(port, "localhost", () => probe.close(resolve));
  });
}

/** An error of which webpack shows the sentence alone. */
function plainError(sentence) {
  const error = new Error(sentence);
  error.stack = sentence;
  return error;
}

/** The pages hold no development client: a change is seen by loading the page again. */
const quietServer = { client: false, hot: false, liveReload: false, open: false };

function announce(compiler, line) {
  let isSaid = false;
  compiler.hooks.done.tap("announce", (stats) => {
    if (!isSaid && !stats.hasErrors()) process.stdout.write(`${line}\n`);
    isSaid = !stats.hasErrors();
  });
}
