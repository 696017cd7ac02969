import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { runningRound } from "../../core/change/rounds";
import { formsOf } from "../../core/form/formsOf";
import { chosenUnits, type UnitChoice } from "../../core/sheets/chosenUnits";
import { addDays, parseDay } from "../../core/text/day";
import type { GivenFile } from "../../actions/forms/collectForms";
import { monthWords } from "../../words/compose/monthWords";
import { download } from "../parts/download";
import { usePane } from "../parts/paneContext";
import { Page } from "./Page";

type Which = "all" | "alarm" | "ticked";

/** 下发填报表: for whom, by when, what is listed; then a download, and whether it came. */
export default function Dispatch({ ticked }: { ticked: string[] }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = monthWords(words);
  const { result } = state;
  const asOf = result?.review.asOf ?? session.asOf;
  const [which, setWhich] = useState<Which>(ticked.length > 0 ? "ticked" : "all");
  const [replyBy, setReplyBy] = useState(addDays(asOf, result?.settings.replyDays ?? 7));
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<{ files: GivenFile[]; parts: GivenFile[] }>();
  const choiceOf = (each: Which): UnitChoice => (each === "ticked" ? ticked : each);
  const counts = useMemo(() => {
    const choice = (each: Which): UnitChoice => (each === "ticked" ? ticked : each);
    const countOf = (each: Which) =>
      result
        ? formsOf(
            result.review,
            result.plan,
            new Set(chosenUnits(result.review, choice(each))),
            isOpen ? "open" : "needed",
          ).length
        : 0;
    return { all: countOf("all"), alarm: countOf("alarm"), ticked: countOf("ticked") };
  }, [result, ticked, isOpen]);
  const isBusy = state.work !== undefined;
  const isDay = parseDay(replyBy) !== undefined && replyBy >= asOf;
  const round = result ? runningRound(result.rounds, result.review.year, asOf) : 1;
  const make = async () => {
    const done = await session.run("dispatchForms", { units: choiceOf(which), replyBy, isOpen });
    if (done?.kind !== "formsMade") return;
    setMade({ files: done.files, parts: done.parts });
    done.files.forEach(download);
  };
  const offered: Which[] = ticked.length > 0 ? ["all", "alarm", "ticked"] : ["all", "alarm"];
  return (
    <Page
      title={own.dispatchTitle}
      subtitle={own.round(round)}
      footer={
        <Button
          appearance="primary"
          disabledFocusable={isBusy || !isDay || counts[which] === 0}
          onClick={() => void make()}
        >
          {own.makeForms}
        </Button>
      }
    >
      <div className={styles.body}>
        {made && <Saved {...made} onSaved={() => setMade(undefined)} />}
        <Caption1 as="p" block className={styles.hint}>
          {own.dispatchHint}
        </Caption1>
        <Field label={own.which}>
          <RadioGroup value={which} onChange={(_, { value }) => setWhich(value as Which)}>
            {offered.map((each) => (
              <Radio key={each} value={each} label={own.choice(own.choices[each], counts[each])} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={own.replyBy} {...(isDay ? {} : { validationMessage: own.dayWrong })}>
          <Input type="date" value={replyBy} onChange={(_, { value }) => setReplyBy(value)} />
        </Field>
        <div>
          <Checkbox
            className={styles.tick}
            label={own.scope}
            checked={isOpen}
            onChange={(_, { checked }) => setOpen(checked === true)}
          />
          <Caption1 as="p" block className={styles.hint}>
            {own.scopeHint}
          </Caption1>
        </div>
      </div>
    </Page>
  );
}

/** Nothing tells whether a download came: the user is asked, and gets it again. */
function Saved({
  files,
  parts,
  onSaved,
}: {
  files: GivenFile[];
  parts: GivenFile[];
  onSaved: () => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const own = monthWords(words);
  return (
    <div role="group" className={styles.saved}>
      <span>{own.saved(files[0]?.name ?? "")}</span>
      <Caption1>{own.savedHint}</Caption1>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => files.forEach(download)}>
          {own.again}
        </Button>
        {parts.length > files.length && (
          <Button size="small" onClick={() => parts.forEach(download)}>
            {own.oneByOne}
          </Button>
        )}
        <Button size="small" appearance="primary" onClick={onSaved}>
          {own.yes}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  tick: { marginLeft: "-8px" },
  saved: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
