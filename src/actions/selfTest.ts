import type { ExcelKind } from "../excel/probes/probe";
import { requestCosts, type RequestCost } from "../excel/probes/requestCosts";
import { PROBES, runProbes, type Probed, type ProbeWatch } from "../excel/probes/runProbes";

export type { ExcelKind, Probed };

/** What the self-test found: every answer of Excel beside the one that is counted on. */
export interface SelfTest {
  kind: ExcelKind;
  probed: Probed[];
  /** What a request cost in messages of some sizes; nothing where it was stopped. */
  costs: RequestCost[];
  /** Milliseconds that all of it took. */
  took: number;
}

/** The names of all questions. */
export const PROBE_IDS: readonly string[] = PROBES.map(({ id }) => id);

/** 自检: asks the Excel that this runs in what the add-in counts on. In an empty workbook only, which is empty again afterwards. */
export async function selfTest(kind: ExcelKind, watch: ProbeWatch = {}): Promise<SelfTest> {
  const began = performance.now();
  const probed = await runProbes(kind, watch);
  const costs = watch.isStopped?.() ? [] : await requestCosts();
  return { kind, probed, costs, took: Math.round(performance.now() - began) };
}

/** The questions that Excel answered otherwise than is counted on. */
export const deviations = ({ probed }: SelfTest): Probed[] =>
  probed.filter(({ expected, got }) => expected !== got);
