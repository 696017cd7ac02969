import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { Footer } from "../frame/Footer";
import { Header } from "../frame/Header";
import { ItemsView } from "../lists/ItemsView";
import { Messages } from "../frame/Messages";
import { ChangedLines } from "../frame/ChangedLines";
import { Notes } from "../frame/Notes";
import { usePane } from "../parts/paneContext";
import { Progress } from "../frame/Progress";
import { later } from "../frame/later";
import { Scroller } from "../frame/scroller";
import { StateBar } from "../parts/StateBar";
import { Start } from "./Start";
import { useItemFilter } from "../lists/useItemFilter";
import { useTicked } from "../parts/useTicked";
import { ViewTabs, type View } from "../frame/ViewTabs";

const MonthView = later(() => import("../lists/MonthView"));
const UnitsView = later(() => import("../lists/UnitsView"));
const ProblemsView = later(() => import("../lists/ProblemsView"));
const ReadingsView = later(() => import("../lists/ReadingsView"));

/** Day and check on top, the result below by tabs. */
export function Home() {
  const { state } = usePane();
  const styles = useStyles();
  const [view, setView] = useState<View>("items");
  const result = state.result;
  const review = result?.review;
  const filter = useItemFilter(review);
  const ticked = useTicked(review);
  // Above what scrolls: it concerns the user wherever the list is.
  const told = (
    <>
      <Progress />
      <Messages />
    </>
  );
  if (!review) {
    return (
      <div className={styles.pane}>
        <Header />
        {told}
        <Scroller isMain>
          <Start />
        </Scroller>
      </div>
    );
  }
  return (
    <div className={styles.pane}>
      <Header />
      {told}
      <Scroller isMain>
        <ViewTabs view={view} review={review} onChange={setView} />
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
          {view === "month" && <MonthView result={result} ticked={ticked.names} onShow={setView} />}
          {view === "items" && (
            <>
              <ChangedLines />
              <StateBar review={review} filter={filter} />
              <Notes
                review={review}
                onShowReadings={() => {
                  setView("readings");
                }}
              />
              <ItemsView review={review} filter={filter} />
            </>
          )}
          {view === "units" && <UnitsView review={review} ticked={ticked} />}
          {view === "readings" && <ReadingsView result={result} />}
          {view === "problems" && <ProblemsView review={review} />}
        </div>
      </Scroller>
      {view === "units" && <Footer ticked={ticked.names} />}
    </div>
  );
}

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column", overflowY: "auto" },
});
