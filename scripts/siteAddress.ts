/** Where the add-in lives while it is developed; the manifest in the repository says so. */
export const developmentAddress = "https://localhost:3000/";

const example = "https://intranet.example/tuijin/";

/**
 * Why the add-in could not be served from an address, in a sentence for the administrator;
 * null for an address that will do: `"http://a.cn/" → "…不能用：要以 https:// 开头。…"`
 */
export function findAddressFault(address: unknown): string | null {
  const fault = typeof address === "string" ? faultOf(address) : "没有写出地址";
  return fault && `地址 ${String(address)} 不能用：${fault}。请写成 ${example} 的样子。`;
}

function faultOf(address: string): string | null {
  if (!address.startsWith("https://")) return "要以 https:// 开头，Office 只从这样的地址加载";
  if (!/^https:\/\/[^/?#:]/.test(address)) return "缺少主机名";
  if (!URL.canParse(address)) return "它不是一个网址";
  const { href, username, password } = new URL(address);
  if (username || password) return "不能带用户名或密码";
  if (/[?#]/.test(address)) return "不能带 ? 或 #";
  if (!address.endsWith("/")) return "要以“/”结尾";
  // The manifest is XML, and Office compares addresses letter by letter.
  if (/[&'"<>]/.test(address)) return "不能含有 & 或引号";
  return href === address ? null : `请改写为规范的形式 ${href}`;
}

/**
 * The manifest for the address the add-in is served from, with the version of package.json. Its icons lie in a folder of that
 * version: Office keeps an icon by its address, and shows none at all where the version stands behind a question mark.
 */
export function placeManifest(xml: string, address: string, version: string): string {
  return xml
    .replaceAll(`${developmentAddress}assets/`, () => `${address}${iconFolder(version)}/`)
    .replaceAll(developmentAddress, () => address)
    .replace(/<Version>[^<]*<\/Version>/, () => `<Version>${manifestVersion(version)}</Version>`);
}

/** Where the icons of a version lie: `"1.2.0" → "assets/1.2.0"` */
export const iconFolder = (version: string): string => `assets/${version}`;

/** Office counts in four numbers: `"1.2.0" → "1.2.0.0"` */
export const manifestVersion = (version: string): string => `${version}.0`;
