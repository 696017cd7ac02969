import { type Defect, expectReport } from "./defects";

describe("the order of elements", () => {
  it.each<Defect>([
    {
      defect: "Version before Id",
      from: /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
      to: "$2$1",
      says: ["Id must stand before Version in OfficeApp."],
    },
    {
      defect: "Requirements before Hosts",
      from: /(<Hosts>[^]*?<\/Hosts>)\s*(<Requirements>[^]*?<\/Requirements>)/,
      to: "$2$1",
      says: ["Hosts must stand before Requirements in OfficeApp."],
    },
    {
      defect: "Runtimes after DesktopFormFactor",
      from: /(<Runtimes>[^]*<\/Runtimes>)\s*(<DesktopFormFactor>[^]*<\/DesktopFormFactor>)/,
      to: "$2$1",
      says: ["Runtimes must stand before DesktopFormFactor in Host."],
    },
    {
      defect: "Resources before Hosts in VersionOverrides",
      from: /(<Hosts>\s*<Host xsi[^]*<\/Hosts>)\s*(<Resources>[^]*<\/Resources>)/,
      to: "$2$1",
      says: ["Hosts must stand before Resources in VersionOverrides."],
    },
    {
      defect: "FunctionFile before GetStarted",
      from: /(<GetStarted>[^]*<\/GetStarted>)\s*(<FunctionFile .*\/>)/,
      to: "$2$1",
      says: ["GetStarted must stand before FunctionFile in DesktopFormFactor."],
    },
    {
      defect: "Supertip before Label in a button",
      from: /(<Label resid="Check.Label"\/>)\s*(<Supertip>[^]*?<\/Supertip>)/,
      to: "$2$1",
      says: ['Label must stand before Supertip in Control "Plan.Check".'],
    },
    {
      defect: "a button without Action",
      from: /<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/,
      to: "",
      says: ['Action is missing in Control "Plan.Pane".'],
    },
    {
      defect: "an action of an unknown kind",
      from: 'xsi:type="ShowTaskpane"',
      to: 'xsi:type="ShowTaskPane"',
      says: ['SourceLocation does not belong in Action of Control "Plan.Pane".'],
    },
    {
      defect: "a misspelt element",
      from: /<(\/?)Permissions>/g,
      to: "<$1Permission>",
      says: ["Permission does not belong in OfficeApp.", "Permissions is missing in OfficeApp."],
    },
    {
      defect: "two ProviderNames",
      from: "<ProviderName>",
      to: "<ProviderName>twice</ProviderName><ProviderName>",
      says: ["ProviderName stands 2 times in OfficeApp."],
    },
  ])("reports $defect", expectReport);
});
