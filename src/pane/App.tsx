import { FluentProvider, makeStyles, type Theme, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { OfficeStart } from "../actions/office";
import type { Session } from "../actions/session/session";
import { wordsFor } from "../words/words";
import { Home } from "./pages/Home";
import { PaneContext } from "./parts/paneContext";
import { AskedPage } from "./frame/AskedPage";
import { ScreenPage } from "./frame/ScreenPage";
import { contrastTheme, darkTheme, lightTheme } from "./frame/theme";
import { useLook, type Look } from "./frame/useLook";
import { useScreens } from "./frame/useScreens";
import { Welcome } from "./pages/Welcome";

const THEMES: Record<Look, Theme> = {
  light: lightTheme,
  dark: darkTheme,
  contrast: contrastTheme,
};

/** The task pane: the lists, and the pages that are opened over them. */
export function App({ session, office }: { session: Session; office: OfficeStart }) {
  const words = wordsFor(office.locale);
  const { screens, open, back } = useScreens();
  const pane = useMemo(() => ({ session, words, open, back }), [session, words, open, back]);
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = words.pane.title;
  }, [words]);
  // After the first paint, and before anybody can have clicked.
  useEffect(() => void session.prepare(), [session]);
  const styles = useStyles();
  const look = useLook();
  return (
    <FluentProvider
      theme={THEMES[look]}
      // Its class is copied to whatever lies over the pane, such as a drop-down's list; its style is not.
      style={FILLING}
      {...(look === "dark" ? { className: styles.dark } : {})}
    >
      <PaneContext.Provider value={pane}>
        {office.supported ? (
          <>
            <div className={styles.layer} inert={screens.length > 0}>
              <Home />
            </div>
            <AskedPage />
            {screens.map((screen, index) => (
              <div key={index} className={styles.over} inert={index < screens.length - 1}>
                <ScreenPage screen={screen} />
              </div>
            ))}
          </>
        ) : (
          <Welcome text={words.failure({ code: "tooOld" })} />
        )}
      </PaneContext.Provider>
    </FluentProvider>
  );
}

const FILLING = { position: "relative", height: "100%", overflow: "hidden" } as const;

const useStyles = makeStyles({
  // The date field's own parts are drawn by the browser.
  dark: { colorScheme: "dark" },
  layer: { height: "100%" },
  over: {
    position: "absolute",
    inset: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
