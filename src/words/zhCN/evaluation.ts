import { APPRAISAL_HEADINGS, WEIGHT_ROW } from "../../core/score/appraisal";
import {
  EVALUATION_HEADINGS,
  NO_EVIDENCE,
  type EvaluationDoubt,
} from "../../core/score/evaluation";

/** 评分表 in the pane and on its sheets, in Chinese: headings are what the readers of those sheets look for. */
export const zhCNEvaluation = {
  title: "评分表",
  hint: "中期评估和履职报告评议的表：栏目和算式由加载项做好，分值、权重、等次线是各地自己定的，由您填，不填就不算总分。已有的表不会重做。",
  evaluation: {
    heading: "中期评估",
    hint: "每个事项一行，台账依据和台账情况按台账写好，供参考；考核得分=分值-扣分，最低为0，扣分由您填（没有扣的填0）。",
    make: "建立评分表",
    items: (items: number, weight: string): string => `${items}项，分值合计${weight}。`,
    notWhole: (weight: string): string => `分值合计${weight}，要等于100才算总分。`,
    open: (rows: string): string => `第${rows}行还没有填扣分，没有算总分。`,
    total: (total: string): string => `考核得分合计${total}。`,
    self: (total: string): string => `自评得分合计${total}。`,
    doubts: {
      notNumber: (rows: string): string => `第${rows}行填的不是数字，没有计入。`,
      selfAboveWeight: (rows: string): string => `第${rows}行自评得分超过分值，请核对。`,
      noEvidence: (rows: string): string => `第${rows}行${NO_EVIDENCE}。`,
    } satisfies Record<EvaluationDoubt, (rows: string) => string>,
    sheetTitle: (plan: string): string => `${plan}评估评分表`,
    line: (day: string): string => `黄格由评估人填写；台账情况截至${day}，不计入得分。`,
    headings: EVALUATION_HEADINGS,
    noEvidence: NO_EVIDENCE,
    counted: (thing: string, owed: string, came: string): string =>
      `${thing}应报${owed}，已报${came}`,
    states: (state: string, units: number, of: number): string => `${state}${units}/${of}家`,
    sum: "合计",
    weightNotWhole: "分值合计不是100",
    stillOpen: "还有没评的",
    foot: "评估人（签字）：                    日期：",
  },
  appraisal: {
    heading: "履职报告评议",
    hint: "每家单位一行：自查、评议团、社会评议、互评各按权重；权重合计要等于100，缺一项的单位不算总分。",
    members: "评议团人数",
    make: "建立评议评分表",
    weight: (weight: string): string => `权重合计${weight}。`,
    notWhole: (weight: string): string => `权重合计${weight}，要等于100才算总分。`,
    totalled: (units: number, of: number): string => `${of}家单位中${units}家有总分。`,
    lacking: (unit: string, parts: string): string => `${unit}缺${parts}，没有总分。`,
    noLines: "等次线没有填全，或者不是从高到低，没有评等次。",
    grades: (counts: string): string => `等次：${counts}。`,
    grade: (grade: string, units: number): string => `${grade}${units}家`,
    notNumbers: (rows: string): string => `第${rows}行填的不是数字，没有计入。`,
    sheetTitle: (plan: string): string => `${plan}普法责任制履职报告评议评分表`,
    headings: APPRAISAL_HEADINGS,
    line: (grade: string, isFirst: boolean): string => `${isFirst ? "等次线：" : ""}${grade}不低于`,
    weights: `${WEIGHT_ROW}（合计100）`,
    foot: "评议团成员（签字）：                    统计人：                    日期：",
  },
};

export type EvaluationWords = typeof zhCNEvaluation;
