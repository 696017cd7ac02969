import { FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { OfficeStart } from "../actions/office";
import type { Session } from "../actions/session";
import { wordsFor } from "../words/words";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { ItemList } from "./ItemList";
import { Messages } from "./Messages";
import { PaneContext, usePane } from "./paneContext";
import { lightTheme } from "./theme";
import { UnitList } from "./UnitList";
import { Welcome } from "./Welcome";

/** The task pane. */
export function App({ session, office }: { session: Session; office: OfficeStart }) {
  const words = wordsFor(office.locale);
  const pane = useMemo(() => ({ session, words }), [session, words]);
  const styles = useStyles();
  return (
    <FluentProvider theme={lightTheme} className={styles.provider}>
      <PaneContext.Provider value={pane}>
        {office.supported ? <Sitting /> : <Welcome text={words.failure({ code: "tooOld" })} />}
      </PaneContext.Provider>
    </FluentProvider>
  );
}

type View = "items" | "units";

function Sitting() {
  const { state, words } = usePane();
  const [view, setView] = useState<View>("items");
  const styles = useStyles();
  const review = state.result?.review;
  return (
    <div className={styles.pane}>
      <Header />
      {review && (
        <TabList
          className={styles.tabs}
          selectedValue={view}
          onTabSelect={(_, { value }) => {
            setView(value as View);
          }}
        >
          <Tab value="items">{words.pane.items}</Tab>
          <Tab value="units">{words.pane.units}</Tab>
        </TabList>
      )}
      <main className={styles.main}>
        <Messages />
        {!review && <Welcome text={words.pane.welcome} />}
        {review && view === "items" && <ItemList review={review} />}
        {review && view === "units" && <UnitList review={review} />}
      </main>
      {review && <Footer />}
    </div>
  );
}

const useStyles = makeStyles({
  provider: { height: "100%" },
  pane: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  main: { flex: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
});
