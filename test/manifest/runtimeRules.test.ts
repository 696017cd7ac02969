import { type Defect, expectReport } from "./defects";

describe("the shared runtime", () => {
  it.each<Defect>([
    {
      defect: "a short lifetime",
      from: 'lifetime="long"',
      to: 'lifetime="short"',
      says: ['Runtime must have lifetime "long".'],
    },
    {
      defect: "a function file of its own",
      from: '<FunctionFile resid="Pane.Url"/>',
      to: '<FunctionFile resid="Product.16"/>',
      says: [
        "FunctionFile refers to Product.16, which is not in bt:Urls.",
        "FunctionFile must have the resid of the runtime, Pane.Url.",
      ],
    },
    {
      defect: "a pane of its own",
      from: '<SourceLocation resid="Pane.Url"/>',
      to: '<SourceLocation resid="Product.16"/>',
      says: [
        'SourceLocation of Control "Plan.Pane" refers to Product.16, which is not in bt:Urls.',
        'SourceLocation of Control "Plan.Pane" must have the resid of the runtime, Pane.Url.',
      ],
    },
    {
      defect: "another page for hosts without ribbon commands",
      from: '<SourceLocation DefaultValue="https://localhost:3000/pane.html"/>',
      to: '<SourceLocation DefaultValue="https://localhost:3000/old.html"/>',
      says: ["SourceLocation must be the page of the runtime, https://localhost:3000/pane.html."],
    },
    {
      defect: "a TaskpaneId",
      from: '<SourceLocation resid="Pane.Url"/>',
      to: '<TaskpaneId>Pane</TaskpaneId><SourceLocation resid="Pane.Url"/>',
      says: ['TaskpaneId of Control "Plan.Pane" must go: the pane would get a runtime of its own.'],
    },
  ])("reports $defect", expectReport);
});
