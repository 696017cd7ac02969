import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import { unitsToPublish } from "../../actions/dutyLists/makeListRegister";
import { unitsWithDuties } from "../../actions/unitsWithDuties";
import { publishedBy } from "../../core/register/publishedLists";
import { ownTableIn } from "../../core/register/ownTable";
import { dutyListWords } from "../../words/compose/dutyListWords";
import { usePane } from "../parts/paneContext";
import { Lines, PlainBody } from "../parts/PlainBody";
import { Page } from "./Page";

/** 普法责任清单: a sheet for each unit, and the register of what was published. */
export default function DutyLists() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = dutyListWords(words);
  const id = useId();
  const { result } = state;
  const [chosen, setChosen] = useState("");
  if (!result) return <Page title={own.title}>{null}</Page>;
  const units = unitsWithDuties(result);
  const publishing = unitsToPublish(result);
  const published = publishedBy(result.plan.published, result.review.asOf);
  const done = publishing.filter((unit) => published.has(unit));
  const hasRegister = ownTableIn(result.own, "清单公示") !== undefined;
  const isBusy = state.work !== undefined;
  return (
    <Page
      title={own.title}
      footer={
        <Button
          appearance="primary"
          disabledFocusable={isBusy || units.length === 0}
          onClick={() =>
            void session.run("makeDutyLists", { units: chosen === "" ? units : [chosen] })
          }
        >
          {own.make}
        </Button>
      }
    >
      <PlainBody>
        <Lines lines={[own.hint]} />
        <Field label={{ children: own.whose, htmlFor: id }} className={styles.field}>
          <Select
            id={id}
            className={styles.field}
            select={{ className: styles.select }}
            value={chosen}
            onChange={(_, { value }) => setChosen(value)}
          >
            <option value="">{own.all(units.length)}</option>
            {units.map((unit) => (
              <option key={unit}>{unit}</option>
            ))}
          </Select>
        </Field>
        <Lines lines={[own.registerHint]} />
        {hasRegister ? (
          <Lines lines={[own.counted(done.length, publishing.length)]} />
        ) : (
          <Button disabledFocusable={isBusy} onClick={() => void session.run("makeListRegister")}>
            {own.makeRegister}
          </Button>
        )}
      </PlainBody>
    </Page>
  );
}

const useStyles = makeStyles({
  field: { alignSelf: "stretch", minWidth: 0 },
  // As wide as its longest choice otherwise.
  select: { width: "100%", minWidth: 0 },
});
