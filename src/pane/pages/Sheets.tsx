import {
  Button,
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { chosenUnits, type UnitChoice } from "../../core/sheets/chosenUnits";
import { Page } from "./Page";
import { usePane } from "../parts/paneContext";

/** More units than a district has. */
const MANY = 100;
/** 总览, 督办事项 and 报送情况统计表. */
const LISTS = 3;
/** So many sheets a minute, a second each, as long as nobody has seen it in Excel. */
const SHEETS_A_MINUTE = 60;

type Which = "all" | "alarm" | "ticked";

/** 生成汇总表: for whom; and beside it 删除汇总表 and 打印推进表. */
export default function Sheets({ ticked }: { ticked: string[] }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { sheets } = words.pane;
  const review = state.result?.review;
  const last = state.result?.settings.summaryUnits;
  const [which, setWhich] = useState<Which>(
    ticked.length > 0 ? "ticked" : last === "alarm" ? "alarm" : "all",
  );
  const isBusy = state.work !== undefined;
  const [isAsking, setAsking] = useState(false);
  const [column, setColumn] = useState(state.hasColumn);
  const [legend, setLegend] = useState(false);
  const choiceOf = (each: Which): UnitChoice => (each === "ticked" ? ticked : each);
  const count = review ? chosenUnits(review, choiceOf(which)).length : 0;
  const make = () => {
    // So many are asked for once more: they take minutes.
    if (count > MANY && !isAsking) return setAsking(true);
    setAsking(false);
    void session.run("makeSheets", { units: choiceOf(which) });
  };
  const offered: Which[] = ticked.length > 0 ? ["all", "alarm", "ticked"] : ["all", "alarm"];
  return (
    <Page
      title={sheets.title}
      footer={
        <Button appearance="primary" disabledFocusable={isBusy} onClick={make}>
          {sheets.make}
        </Button>
      }
    >
      <div className={styles.body}>
        <Caption1 as="p" block className={styles.hint}>
          {sheets.hint}
        </Caption1>
        <Field label={sheets.which}>
          <RadioGroup
            value={which}
            onChange={(_, { value }) => {
              setWhich(value as Which);
              setAsking(false);
            }}
          >
            {offered.map((each) => (
              <Radio
                key={each}
                value={each}
                label={sheets.choice(
                  sheets.choices[each],
                  review ? chosenUnits(review, choiceOf(each)).length : 0,
                )}
              />
            ))}
          </RadioGroup>
        </Field>
        {isAsking && (
          <p role="alert" className={styles.asked}>
            {sheets.many(count + LISTS, Math.ceil((count + LISTS) / SHEETS_A_MINUTE))}
          </p>
        )}
        <div>
          <Button disabledFocusable={isBusy} onClick={() => void session.run("removeSheets")}>
            {sheets.remove}
          </Button>
          <Caption1 as="p" block className={styles.hint}>
            {sheets.removeHint}
          </Caption1>
        </div>
        <div className={styles.print}>
          <Checkbox
            label={sheets.printColumn}
            checked={column}
            onChange={(_, { checked }) => {
              setColumn(checked === true);
            }}
          />
          <Checkbox
            label={sheets.printLegend}
            checked={legend}
            onChange={(_, { checked }) => {
              setLegend(checked === true);
            }}
          />
          <Button
            disabledFocusable={isBusy}
            onClick={() => void session.run("printTable", { column, legend })}
          >
            {sheets.print}
          </Button>
          <Caption1 as="p" block className={styles.hint}>
            {sheets.printHint}
          </Caption1>
        </div>
      </div>
    </Page>
  );
}

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  print: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  asked: { margin: 0, lineHeight: 1.7 },
  hint: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});
