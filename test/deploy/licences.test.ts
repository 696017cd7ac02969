import { findLicenceFaults, isAccepted, writeList } from "../../scripts/licences";
import { packageOf, type ShippedPackage } from "../../scripts/shippedPackage";

const made: ShippedPackage = {
  name: "made",
  version: "1.2.3",
  licence: "MIT",
  author: "somebody",
  text: "The MIT License …",
};

test.each(["MIT", "0BSD", "(MIT OR GPL-3.0)", "BSD-3-Clause AND Apache-2.0"])(
  "%s may be shipped",
  (licence) => {
    expect(isAccepted(licence)).toBe(true);
  },
);

test.each(["", "GPL-3.0", "UNLICENSED", "SEE LICENSE IN LICENSE.md", "MIT AND GPL-3.0", "LICENSE"])(
  "“%s” may not be shipped",
  (licence) => {
    expect(findLicenceFaults([{ ...made, licence }])).toEqual([
      `made 1.2.3 的许可证是“${licence || "未注明"}”，不在允许随加载项分发的许可证之列。`,
    ]);
  },
);

test("a package without a text is listed with the standard one, or not shipped", () => {
  const bare = { ...made, text: "" };
  expect(findLicenceFaults([bare])).toEqual([]);
  expect(writeList([bare])).toContain("Copyright (c) somebody\n\nPermission is hereby granted");
  const says = ["made 1.2.3 没有附许可证全文，不能随加载项分发。"];
  expect(findLicenceFaults([{ ...bare, author: "" }])).toEqual(says);
  expect(findLicenceFaults([{ ...bare, licence: "ISC" }])).toEqual(says);
});

test("packages under the same text are named together above it", () => {
  const list = writeList([made, { ...made, name: "other" }]);
  expect(list).toContain("made 1.2.3 (MIT)\nother 1.2.3 (MIT)\n\nThe MIT License …\n");
});

test("the package of a file is found, also from a folder deep in it and of a scope", () => {
  const file = require.resolve("@fluentui/react-components");
  expect(packageOf(file)).toMatchObject({ name: "@fluentui/react-components", licence: "MIT" });
  expect(packageOf(__filename)).toBeNull();
});
