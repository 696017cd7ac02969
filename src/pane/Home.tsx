import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { ItemsView } from "./ItemsView";
import { Messages } from "./Messages";
import { Notes } from "./Notes";
import { usePane } from "./paneContext";
import { Progress } from "./Progress";
import { ProblemsView } from "./ProblemsView";
import { later } from "./later";
import { Scroller } from "./scroller";
import { StateBar } from "./StateBar";
import { Start } from "./Start";
import { SummaryMessages } from "./SummaryMessages";
import { UnitsView } from "./UnitsView";
import { useItemFilter } from "./useItemFilter";
import { useTicked } from "./useTicked";
import { ViewTabs, type View } from "./ViewTabs";

const ReadingsView = later(() => import("./ReadingsView"));

/** Day and check on top, the result below: its states, and the lists by tabs. */
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
      <SummaryMessages />
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
        {view === "items" && <StateBar review={review} filter={filter} />}
        <ViewTabs view={view} review={review} onChange={setView} />
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
          {view === "items" && (
            <>
              <Notes review={review} />
              <ItemsView review={review} filter={filter} />
            </>
          )}
          {view === "units" && <UnitsView review={review} ticked={ticked} />}
          {view === "readings" && <ReadingsView result={result} />}
          {view === "problems" && <ProblemsView review={review} />}
        </div>
      </Scroller>
      <Footer view={view} ticked={ticked.names} />
    </div>
  );
}

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column", overflowY: "auto" },
});
