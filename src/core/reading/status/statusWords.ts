/**
 * The vocabulary of statuses, as pieces of patterns. A clause counts only where it is made of these words and nothing else, so
 * that 已召开工作推进会 or a report in whole sentences is never taken for more than it says.
 */
const SUBJECT =
  "(?:截至目前|目前|当前|现)?(?:该|此|本|各|上述|以上|全部|所有|(?:全年|年度|重点)(?=目标|任务|工作|项目)|问题|事项|项目|目标|任务|工作|项|单位|部门|街道)*";
const MONTH = "(?:20\\d\\d年)?\\d{1,2}月(?:份|底|初|中旬|上旬|下旬|末)?";
const DATE =
  "(?:(?:20\\d\\d年)?\\d{1,2}月\\d{1,2}[日号]|20\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}日?|\\d{1,2}\\.\\d{1,2}日?)";
const WHEN = `(?:(?:已?于|已?在)?(?:${DATE}|${MONTH}|20\\d\\d年)(?:前|之前|以前|底)?)?`;
/** When something was done: a day, or a month behind or before 已; 12月底前完成 alone is a plan. */
export const DONE_WHEN = `(?:已[于在](?:${DATE}|${MONTH})(?:前|之前|以前|底)?|[于在]?${DATE}(?![之以]?前)|(?:${DATE}|${MONTH}|20\\d\\d年)(?:[之以]?前|底)?(?=[均都全部]{0,2}已))?`;
export const EVEN = "(?:均|都|也|全部|全面|皆)*";
export const ALREADY = "(?:目前|现|业|早|均|都|皆)*(?:已经?)?[于在]?";
export const WELL =
  "(?:全部|全面|均|都|圆满|顺利|如期|按时|按期|按要求|按计划|提前|超额|高质量|整体|总体|正式)*";
export const DONE_VERB =
  "(?:完成(?:到位|验收)?|办结|办理完毕|报送(?:完毕|到位)?|上报|报备|提交|印发|下发|发布|公示|落实(?:到位|完毕)?|整改(?:到位|完毕|完成|落实)|结束|销号|销项|完毕|竣工|完工|建成|通过验收|验收(?:合格|通过)?|达标|结案|归档)";
/** Completions that are none without 已. */
export const DONE_EVENT =
  "(?:举办|采用|录用|刊发|发放(?:到位|完毕)?|拨付(?:到位|完毕)|(?:建成)?(?:并)?(?:正式|全面)?投入(?:使用|运营|运行|试?生产)|建成(?:投用|使用|运营|通车|并?投入(?:使用|运营))|交付(?:使用)?|投用|启用|通车|开通|揭牌|挂牌成立|上线(?:运行)?|验收移交|移交)";
export const OBJECT =
  "(?:了|过)?(?:全年|年度|本年度|当年|全部|各项|既定|预期|计划|相关|规定)*的?(?:目标|任务|工作|整改|内容|事项|销号|验收|要求|报送|上报|填报|归档)*";
export const GOING_VERB =
  "(?:办理|推进|开展|进行|实施|整改|落实|筹备|准备|建设|完善|协调|报批|起草|制定|修改|谋划|组织|施工|对接|审核|审批|验收|收尾|招标|设计|编制|征集|排查|摸排|收集|汇总|统计)";
export const MANNER =
  "(?:按期|按时|按|照|依|序时|进度|计划|时序|时间|节点|要求|正常|顺利|有序|稳步|扎实|加快|积极|全面|持续|长期|深入|逐步|全力|大力|加紧|抓紧|同步|如期|常态化?|不断|着力|统筹)+";
export const THINGS = "(?:任务|事项|问题|工作|项目|内容|目标)*";
export const NEGATION =
  "(?:尚|仍|还|暂|目前|均|都|也|皆|全部|现|并|基本)*(?:未能?|没有?|无法|不能)(?:全部|全面|完全|都)*";
/** So many of something: 19个, 3家. */
export const COUNT =
  "(?:\\d{1,4}|[一二两三四五六七八九十]{1,3})(?:个|项|件|家|处|座|所|条|起|宗|名|份|期|场|篇|次|户|台|栋|幢)";

/** A clause that is made of these words from end to end. */
export function whole(pattern: string, when = WHEN): RegExp {
  return new RegExp(`^${SUBJECT}${when}(?:${pattern})[.!~了]*$`);
}
