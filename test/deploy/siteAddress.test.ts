import { findAddressFault, placeManifest } from "../../scripts/siteAddress";
import { manifest, surroundings } from "../manifest/defects";
import { findViolations } from "../manifest/manifestRules";

describe("an address to serve the add-in from", () => {
  test.each([
    "https://localhost:3000/",
    "https://intranet.example/",
    "https://intranet.example/tuijin/",
    "https://10.0.0.8:8443/office/tuijin/",
    "https://xn--v6q792i.cn/%E6%8E%A8%E8%BF%9B/",
  ])("may be %s", (address) => {
    expect(findAddressFault(address)).toBeNull();
  });

  test.each([
    ["http://intranet.example/", "要以 https:// 开头"],
    ["intranet.example/tuijin/", "要以 https:// 开头"],
    ["https:///tuijin/", "缺少主机名"],
    ["https://", "缺少主机名"],
    ["https://:8443/", "缺少主机名"],
    ["https://a b/", "它不是一个网址"],
    ["https://intranet.example", "要以“/”结尾"],
    ["https://intranet.example/pane.html", "要以“/”结尾"],
    ["https://intranet.example/?tuijin/", "不能带 ? 或 #"],
    ["https://name:word@intranet.example/", "不能带用户名或密码"],
    ["https://intranet.example/a&b/", "不能含有 & 或引号"],
    ["https://Intranet.example/", "规范的形式 https://intranet.example/"],
    ["https://intranet.example/推进/", "规范的形式 https://intranet.example/%E6%8E%A8%E8%BF%9B/"],
    [true, "没有写出地址"],
  ])("may not be %s", (address, says) => {
    const sentence = findAddressFault(address);
    expect(sentence).toContain(says);
    expect(sentence?.split("\n")).toHaveLength(1);
  });
});

test("a manifest is placed at an address, with its version, and stays one that Office accepts", () => {
  const baseAddress = "https://10.0.0.8:8443/office/tuijin/";
  const placed = placeManifest(manifest, baseAddress, "2.30.4");
  expect(placed).toContain("<Version>2.30.4.0</Version>");
  expect(placed).not.toContain("localhost");
  const icons = placed.match(/https:[^"]*\.png/g) ?? [];
  expect(icons.length).toBeGreaterThan(40);
  for (const icon of icons) expect(icon).toContain(`${baseAddress}assets/2.30.4/icon-`);
  const readFile = (path: string) => surroundings.readFile(path.replace("/2.30.4/", "/"));
  expect(findViolations(placed, { ...surroundings, readFile, baseAddress })).toEqual([]);
});
