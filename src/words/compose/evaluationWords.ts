import { enUSEvaluation } from "../enUS/evaluation";
import type { Words } from "../words";
import { zhCNEvaluation, type EvaluationWords } from "../zhCN/evaluation";

/** The words of the 评分表 in the language of the others. */
export function evaluationWords(words: Words): EvaluationWords {
  return words.locale === "zh-CN" ? zhCNEvaluation : enUSEvaluation;
}
