import { zhCN } from "../../src/words/zhCN/zhCN";
import { faultsOfViews } from "./everyView";
import { withPreview } from "./withPreview";

// The other half, in English and where Office is dark, is looked at in the build that is shipped, as nginx serves it.
withPreview("every view of the pane", (open) => {
  test("fits, and axe finds nothing, in Chinese where Office is light", async () => {
    const { found } = await faultsOfViews(await open(), { words: zhCN, look: "light" });
    expect(found).toEqual([]);
  });
});
