import {
  ArrowSync16Regular,
  ArrowTrendingDown16Regular,
  CheckmarkCircle16Regular,
  Circle16Regular,
  ClockAlarm16Regular,
  ErrorCircle16Filled,
  HourglassHalf16Regular,
  Prohibited16Regular,
  QuestionCircle16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { State } from "../../core/review/state";
import { toneColor, type Tone } from "../frame/tones";

/** How a state looks in the pane: never by colour alone, always with its icon and word. */
export interface StateLook {
  icon: ReactElement;
  fill: string;
  text: string;
  bar: string;
}

export const STATE_LOOK: Record<State, StateLook> = {
  overdue: look("red", <ErrorCircle16Filled />),
  unmet: look("orange", <Warning16Filled />),
  toConfirm: look("violet", <QuestionCircle16Regular />),
  behind: look("yellow", <ArrowTrendingDown16Regular />),
  dueSoon: look("straw", <ClockAlarm16Regular />),
  notDue: look("grey", <Circle16Regular />),
  standing: look("ash", <ArrowSync16Regular />),
  doneLate: look("mint", <HourglassHalf16Regular />),
  done: look("green", <CheckmarkCircle16Regular />),
  notApplicable: look("grey", <Prohibited16Regular />),
};

function look(tone: Tone, icon: ReactElement): StateLook {
  return {
    icon,
    fill: toneColor(tone, "fill"),
    text: toneColor(tone, "text"),
    bar: toneColor(tone, "bar"),
  };
}
