import { type Defect, expectReport } from "./defects";

const long = (length: number): string => "长".repeat(length);

describe("texts, ids and references", () => {
  it.each<Defect>([
    {
      defect: "a reference to nothing",
      from: '<Title resid="Check.Label"/>',
      to: '<Title resid="Check.Titel"/>',
      says: ['Title of Control "Plan.Check" refers to Check.Titel, which does not exist.'],
    },
    {
      defect: "a reference into the wrong list",
      from: '<Title resid="Check.Label"/>',
      to: '<Title resid="Check.Tip"/>',
      says: ['Title of Control "Plan.Check" refers to Check.Tip, which is not in bt:ShortStrings.'],
    },
    {
      defect: "an unused text",
      from: "<bt:LongStrings>",
      to: '<bt:LongStrings><bt:String id="Old.Tip" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old"/></bt:String>',
      says: ['bt:String "Old.Tip" is used nowhere.'],
    },
    {
      defect: "a doubled control id",
      from: 'id="Plan.Pane"',
      to: 'id="Plan.Check"',
      says: ["The id Plan.Check is used more than once."],
    },
    {
      defect: "a long resid",
      from: /Check\.Tip/g,
      to: "Check.Tip.LongerThanThirtyTwoChars",
      says: [
        "The resid Check.Tip.LongerThanThirtyTwoChars has 34 characters, 32 are allowed.",
        "The id Check.Tip.LongerThanThirtyTwoChars has 34 characters, 32 are allowed.",
      ],
    },
    {
      defect: "a long label",
      from: 'DefaultValue="检查进度"',
      to: `DefaultValue="${long(126)}"`,
      says: ['A text of bt:String "Check.Label" has 126 characters, 125 are allowed.'],
    },
    {
      defect: "a long tip in English",
      from: /Value="Opens the pane[^"]*"/,
      to: `Value="${long(251)}"`,
      says: ['A text of bt:String "Pane.Tip" has 251 characters, 250 are allowed.'],
    },
    {
      defect: "a long DisplayName",
      from: 'DefaultValue="推进表检查"',
      to: `DefaultValue="${long(126)}"`,
      says: ["A text of DisplayName has 126 characters, 125 are allowed."],
    },
    {
      defect: "a long Description",
      from: /<Description DefaultValue="[^"]*"/,
      to: `<Description DefaultValue="${long(251)}"`,
      says: ["A text of Description has 251 characters, 250 are allowed."],
    },
    {
      defect: "a label without Chinese",
      from: 'DefaultValue="检查进度"',
      to: 'DefaultValue=" "',
      says: ['bt:String "Check.Label" has no Chinese text.'],
    },
    {
      defect: "a label without English",
      from: '<bt:Override Locale="en-US" Value="Check progress"/>',
      to: "",
      says: ['bt:String "Check.Label" has no en-US text.'],
    },
    {
      defect: "a DisplayName without English",
      from: '<Override Locale="en-US" Value="Work Plan Check"/>',
      to: "",
      says: ["DisplayName has no en-US text."],
    },
    {
      defect: "a Description without English",
      from: /<Override Locale="en-US" Value="Checks a yearly[^"]*"\/>/,
      to: "",
      says: ["Description has no en-US text."],
    },
    {
      defect: "a label left untranslated",
      from: 'Value="Open pane"',
      to: 'Value="打开面板"',
      says: ['bt:String "Pane.Label" has the same text in both languages.'],
    },
    {
      defect: "two English texts",
      from: '<Override Locale="en-US" Value="Work Plan Check"/>',
      to: '<Override Locale="en-US" Value="One"/><Override Locale="en-US" Value="Two"/>',
      says: ["DisplayName has more than one en-US text."],
    },
    {
      defect: "a third language",
      from: '<Override Locale="en-US" Value="Work Plan Check"/>',
      to: '<Override Locale="en-US" Value="One"/><Override Locale="fr-FR" Value="Deux"/>',
      says: ["DisplayName has a text for the locale fr-FR, which the add-in does not speak."],
    },
  ])("reports $defect", expectReport);
});
