import { isAccepted, writeList, type ShippedPackage } from "../../scripts/licences";

const made: ShippedPackage = {
  name: "made",
  version: "1.2.3",
  license: "MIT",
  author: "somebody",
  licenseText: "The MIT License …",
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
    expect(isAccepted(licence)).toBe(false);
  },
);

test("a package without a text is listed with the standard one, or not shipped", () => {
  const bare = { ...made, licenseText: null };
  const standard = /Copyright \(c\) somebody\n\nPermission is hereby granted/;
  expect(writeList([bare])).toMatch(standard);
  const nobody = { ...bare, author: undefined };
  expect(writeList([{ ...nobody, repository: "https://github.com/somebody/made" }])).toMatch(
    standard,
  );
  const says = "made 1.2.3 没有附许可证全文，不能随加载项分发。";
  expect(() => writeList([nobody])).toThrow(says);
  expect(() => writeList([{ ...bare, license: "ISC" }])).toThrow(says);
});

test("packages under the same text are named together above it, with what they give notice of", () => {
  const list = writeList([made, { ...made, name: "other" }]);
  expect(list).toContain("made 1.2.3 (MIT)\nother 1.2.3 (MIT)\n\nThe MIT License …\n");
  expect(writeList([{ ...made, noticeText: "Notice." }])).toContain("The MIT License …\n\nNotice.");
});
