import { type Defect, expectReport } from "./defects";

describe("identity, hosts and requirements", () => {
  it.each<Defect>([
    {
      defect: "broken XML",
      from: "</Hosts>",
      to: "",
      says: [expect.stringMatching(/^The manifest is not well-formed XML: line \d+, /) as string],
    },
    {
      defect: "another root",
      from: /OfficeApp\b/g,
      to: "App",
      says: ["The root must be OfficeApp, not App."],
    },
    {
      defect: "the schema of mail add-ins",
      from: "office/taskpaneappversionoverrides",
      to: "office/mailappversionoverrides/1.1",
      says: [
        "xmlns of VersionOverrides must be http://schemas.microsoft.com/office/taskpaneappversionoverrides.",
      ],
    },
    {
      defect: "VersionOverrides 1.1",
      from: "VersionOverridesV1_0",
      to: "VersionOverridesV1_1",
      says: ["xsi:type of VersionOverrides must be VersionOverridesV1_0."],
    },
    {
      defect: "a content add-in",
      from: "TaskPaneApp",
      to: "ContentApp",
      says: ["xsi:type of OfficeApp must be TaskPaneApp."],
    },
    {
      defect: "an Id that is no GUID",
      from: /<Id>.*</,
      to: "<Id>tuijin<",
      says: ['Id must be a GUID, not "tuijin".'],
    },
    {
      defect: "a short Version",
      from: /<Version>.*</,
      to: "<Version>1.0<",
      says: ['Version must be four numbers, not "1.0".'],
    },
    {
      defect: "another default locale",
      from: "<DefaultLocale>zh-CN",
      to: "<DefaultLocale>en-US",
      says: ['DefaultLocale must be zh-CN, not "en-US".'],
    },
    {
      defect: "lower permissions",
      from: "ReadWriteDocument",
      to: "ReadDocument",
      says: ['Permissions must be ReadWriteDocument, not "ReadDocument".'],
    },
    {
      defect: "another host",
      from: '<Host Name="Workbook"/>',
      to: '<Host Name="Workbook"/><Host Name="Document"/>',
      says: ["The add-in is for Workbook only, not for Document."],
    },
    {
      defect: "a misspelt tab",
      from: '"TabHome"',
      to: '"TabStart"',
      says: ['OfficeTab "TabStart" must be TabHome: Office drops a group on an unknown tab.'],
    },
    {
      defect: "a lower ExcelApi",
      from: '<Set Name="ExcelApi" MinVersion="1.14"/>',
      to: '<Set Name="ExcelApi" MinVersion="1.9"/>',
      says: ["OfficeApp must require ExcelApi 1.14."],
    },
    {
      defect: "no SharedRuntime in the overrides",
      from: '<bt:Set Name="SharedRuntime" MinVersion="1.1"/>',
      to: "",
      says: ["VersionOverrides must require SharedRuntime 1.1."],
    },
    {
      defect: "a needless requirement",
      from: '<Set Name="ExcelApi"',
      to: '<Set Name="KeyboardShortcuts" MinVersion="1.1"/><Set Name="ExcelApi"',
      says: ["OfficeApp requires KeyboardShortcuts needlessly."],
    },
  ])("reports $defect", expectReport);
});
