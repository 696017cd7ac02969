import { firstRule } from "../rule";
import { COMPLETED_RULES } from "./completedRules";
import { PARTLY_RULES, stepIn } from "./partlyRules";
import { SET_BACK_RULES } from "./setBackRules";
import type { ClauseReading, StatusRule } from "./statusReadingKind";
import { UNDER_WAY_RULES } from "./underWayRules";

/** All rules for a clause, in the order in which they are tried: negation and intention first. */
export const STATUS_RULES: StatusRule[] = [
  ...SET_BACK_RULES,
  ...PARTLY_RULES,
  ...COMPLETED_RULES,
  ...UNDER_WAY_RULES,
];

/** What a clause says, and the rule that says so. */
export interface ReadClause extends ClauseReading {
  rule?: string;
}

/** A longer clause is a report, not a status. */
const LONGEST_PHRASE = 36;

const UNREAD: ReadClause = { reading: "unclear" };

/** Reads one clause, folded and without separators: `"已全部完成年度任务" → done`, `"已召开工作推进会" → unclear`. */
export function readClause(clause: string): ReadClause {
  if (clause.length > LONGEST_PHRASE) return UNREAD;
  return byRule(clause) ?? joined(clause) ?? behindSubject(clause) ?? UNREAD;
}

function byRule(clause: string): ReadClause | undefined {
  const rule = firstRule(STATUS_RULES, clause);
  if (!rule) return undefined;
  const says = { ...rule.says, rule: rule.name };
  return says.step === undefined ? says : { ...says, step: stepIn(clause) };
}

/** 已完成并上报: both halves must be a status, since 力争完成并上报 is none. */
function joined(clause: string): ReadClause | undefined {
  const at = clause.indexOf("并", 1);
  if (at < 0) return undefined;
  const first = readClause(clause.slice(0, at));
  const second = readClause(clause.slice(at + 1));
  if (first.reading === "unclear" || second.reading === "unclear") return undefined;
  return second.lasting && first.reading === "done" ? first : second;
}

/** Words that begin what is said of a thing. */
const PREDICATE =
  /^(?:现|目前|均|都|也|皆|全部|全面|总体|整体|累计)*(?:已|正在|仍在|还在|尚未|仍未|还未|暂未|未|没有|进展|进度|推进|严重|相对|有所|滞后|缓慢|偏慢|落后|完成\d|达\d|达到\d|在建|顺利|有序|稳步|按(?=序时|计划|时序|时间|节点)|\d{1,4}[个项件家处座所条]|[建设施工整改办理推进]{2}中$)/;
const LONGEST_SUBJECT = 18;
const NAME = /^[\p{Script=Han}\p{Script=Latin}\d“”《》~·.-]{2,18}$/u;
/** Intention, negation, choice and exception in what looks like a name: nothing is read behind them. */
const SPOILS =
  /确保|力争|争取|预计|预期|计划|拟|将|打算|准备|有望|保证|务必|要求|下一步|待|等|若|如|应|需|须|可能|能|想|希望|推动|促进|加快|督促|未|没|无|不|非|否|尚|仍|停|缓|除|外|仅|只|部分|个别|多数|大多|大部|少数|一些|其[余他它]|近半|半数|基本|即将|避免|防止|解决|克服|扭转|改变|消除|问题|原|曾|去年|上年|往年|以来|期间|时|后$|前$|因|由于|关于|对|向|前期|会议|通知|方案|文件|座谈|动员|培训|调研|初稿|征求|材料|合同|协议|手续|审[批核查]|批复|图纸|设计|招标|评审|签约|选址|首批|阶段|季度|半年|上旬|月|年|率$|召开|开展|组织|下发|收到/;
/** What reads like the name of an office: of which one it is said is for the reader of units to tell. */
const OFFICE = /(?:街道|[镇乡村局委办院处科室]|单位|部门|中心|社区|公司|学校|委员会|小组)$/;
/** So many of a thing: how many there are in all is not said. */
const SOME = /^[\d一二两三四五六七八九十]{1,4}[个项件家处座所条户]/;
/** Of such a thing it can only be said that it is built. */
const BUILT = /建成|完工|竣工|投用|投入使用|投入运营|开工|动工|施工|在建|建设/;
/** What is a thing of its own beside others: its end is not the end of the whole. */
const PART_OF_WHOLE =
  /主体|基础|一期|二期|三期|东段|西段|南段|北段|[一二三四\d]号|标段|地下|室内|外墙|桩基/;

/** 公益放映厅建设已全部完成, 征迁正在推进: a short name of the thing, and a status behind it. */
function behindSubject(clause: string): ReadClause | undefined {
  for (let at = 2; at <= Math.min(LONGEST_SUBJECT, clause.length - 2); at++) {
    const rest = clause.slice(at);
    if (!PREDICATE.test(rest)) continue;
    const name = clause.slice(0, at);
    if (!NAME.test(name) || SPOILS.test(name)) return undefined;
    const said = byRule(rest) ?? joined(rest);
    if (!said || said.reading === "unclear") continue;
    if (SOME.test(name) ? said.reading === "done" : OFFICE.test(name) && !BUILT.test(rest))
      return undefined;
    if (said.reading === "cancelled" || said.lasting) return undefined;
    if (said.reading === "done" && PART_OF_WHOLE.test(name)) return undefined;
    return { ...said, part: true };
  }
  return undefined;
}
