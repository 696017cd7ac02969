/** What a 完成情况 says. */
export type StatusReadingKind =
  | "done"
  | "open" // begun, partly done, not begun, not done
  | "behind"
  | "cancelled"
  | "notReported"
  | "unclear";

/** What one clause says, and whether it only adds that the work goes on (已完成,持续推进). */
export interface ClauseReading {
  reading: StatusReadingKind;
  lasting?: boolean;
}

/**
 * The vocabulary. A clause counts only where it is made of these words and nothing else, so that 已召开工作推进会 or a
 * report in whole sentences is never taken for more than it says.
 */
const SUBJECT =
  "(?:截至目前|目前|当前|现)?(?:该|此|本|各|上述|以上|全部|所有|(?:全年|年度|重点)(?=目标|任务|工作|项目)|问题|事项|项目|目标|任务|工作|项|单位|部门|街道)*";
const MONTH = "(?:20\\d\\d年)?\\d{1,2}月(?:份|底|初|中旬|上旬|下旬|末)?";
const DATE =
  "(?:(?:20\\d\\d年)?\\d{1,2}月\\d{1,2}[日号]|20\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}日?|\\d{1,2}\\.\\d{1,2}日?)";
const WHEN = `(?:(?:已?于|已?在)?(?:${DATE}|${MONTH}|20\\d\\d年)(?:前|之前|以前|底)?)?`;
/** When something was done: a day, or a month behind or before 已; 12月底前完成 alone is a plan. */
const DONE_WHEN = `(?:已[于在](?:${DATE}|${MONTH})(?:前|之前|以前|底)?|[于在]?${DATE}(?![之以]?前)|(?:${DATE}|${MONTH}|20\\d\\d年)(?:[之以]?前|底)?(?=[均都全部]{0,2}已))?`;
const EVEN = "(?:均|都|也|全部|全面|皆)*";
const ALREADY = "(?:目前|现|业|早|均|都|皆)*(?:已经?)?[于在]?";
const WELL =
  "(?:全部|全面|均|都|圆满|顺利|如期|按时|按期|按要求|按计划|提前|超额|高质量|整体|总体|正式)*";
const DONE_VERB =
  "(?:完成(?:到位|验收)?|办结|办理完毕|报送(?:完毕|到位)?|上报|报备|提交|印发|下发|发布|公示|落实(?:到位|完毕)?|整改(?:到位|完毕|完成|落实)|结束|销号|完毕|竣工|完工|建成|通过验收|验收(?:合格|通过)?|达标|结案|归档)";
const OBJECT =
  "(?:了|过)?(?:全年|年度|本年度|当年|全部|各项|既定|预期|计划|相关|规定)*的?(?:目标|任务|工作|整改|内容|事项|销号|验收|要求|报送|上报|填报|归档)*";
const GOING_VERB =
  "(?:办理|推进|开展|进行|实施|整改|落实|筹备|准备|建设|完善|协调|报批|起草|制定|修改|谋划|组织|施工|对接|审核|审批|验收|收尾|招标|设计|编制|征集|排查|摸排|收集|汇总|统计)";
const MANNER =
  "(?:按期|按时|按|照|依|序时|进度|计划|时序|节点|要求|正常|有序|稳步|扎实|加快|积极|全面|持续|长期|深入|逐步|全力|大力|加紧|抓紧|同步|如期|常态化?|不断|着力|统筹)+";
const THINGS = "(?:任务|事项|问题|工作|项目|内容|目标)*";

const whole = (pattern: string, when = WHEN) =>
  new RegExp(`^${SUBJECT}${when}(?:${pattern})[.!~了]*$`);

const NEGATION =
  "(?:尚|仍|还|暂|目前|均|都|也|皆|全部|现|并|基本)*(?:未能?|没有?|无法|不能)(?:全部|全面|完全|都)*";
const RULES: [RegExp, ClauseReading["reading"], lasting?: true][] = [
  [
    /^(?:因.{1,20}?)?(?:该|本|此|项|项目|活动|任务|工作)*(?:已|均)?(?:取消|撤销|终止|不再开展|不再实施)(?:举办|开展|执行|实施)?$/,
    "cancelled",
  ],
  [
    /^.{0,8}?(?:不涉及|不适用|(?:没有|无)此项|(?:没有|无)相关(?=任务|职责)|无需开展|不承担)(?:此项|该项|本项|我?(?:单位|街道|区|镇|局))?(?:任务|工作|职责)?$/,
    "cancelled",
  ],

  [whole(`(?:已(?:逾期|超期|延期|滞后|推迟)|逾期|超期)${DONE_VERB}${OBJECT}`), "done"],
  [whole("(?:整体|总体|推进|进展|进度|实施)*已?(?:停滞|不力|不理想|不佳)"), "behind"],
  [
    whole(`${NEGATION}(?:按时|按期|如期|及时|在规定时间内|按要求|按计划)${DONE_VERB}${OBJECT}`),
    "behind",
  ],
  [
    whole(
      `${NEGATION}(?:达到?|完成|符合|按)?(?:计划|目标|时间)?(?:序时)?(?:进度|时序)(?:推进|要求|目标)?`,
    ),
    "behind",
  ],
  [
    whole(
      "(?:欠|低于|落后于?|滞后于?|慢于|未达)(?:序时|计划|目标|时间)*进度|(?:已)?(?:超|逾)期(?:未.{2,6})?|逾期",
    ),
    "behind",
  ],
  [
    whole(
      "(?:整体|总体)?(?:工作|推进|进展|进度|完成|实施|建设)*(?:情况)?(?:较为?|比较|相对|有所|偏|严重|略有?)*(?:缓慢|滞后|偏慢|迟缓|落后|较慢|过慢|慢)",
    ),
    "behind",
  ],
  [
    whole(
      `${NEGATION}(?:${DONE_VERB}|${GOING_VERB}|启动|开始|开工|动工|举办|召开|到位|参加|出台|反馈|落地|达到?)${OBJECT}`,
    ),
    "open",
  ],
  [whole("不(?:达标|到位)|(?:暂|尚|仍)?(?:无|未取得|没有)(?:任何|明显|实质性?)*进展"), "open"],
  [whole(`(?:个别|部分|少数)${THINGS}(?:尚|还|仍)?(?:未|没有?)${DONE_VERB}`), "open"],
  [/^(?:还|尚|仍)有.{1,8}?(?:未|没有?|待)(?:完成|办结|落实|整改|报送|开展)$/, "open"],
  [
    new RegExp(
      `^${NEGATION}(?:${DONE_VERB}|开始)${OBJECT}(?:正在?|还在|仍在)${GOING_VERB}(?:中|之中)?$`,
    ),
    "open",
  ],
  [/^(?:还|尚|仍)?(?:差|缺|欠)(?:缺|少)?[\d一二两三四五六七八九十百]{1,4}.{0,3}$/, "open"],
  [
    /^(?:待|等待|有待|尚待)(?:验收|销号|办结|评审|批复|完成|开展|启动|实施|推进|审核|审批|整改|上报|报送|落实)$/,
    "open",
  ],
  [/^(?:确保|力争|争取|预计|预期|计划|拟|将|打算|准备|有望|保证|务必|要求|下一步).*$/, "unclear"],

  [
    whole(
      `${ALREADY}(?:部分|基本|大部分?|大体|初步|阶段性|接近|即将|将近|主体|半数|局部|主要)(?:上|地)?(?:${DONE_VERB}|整改|到位|落实)${OBJECT}`,
    ),
    "open",
  ],
  [
    whole(
      `${ALREADY}完成了?(?:(?:全部|全年|年度)?${THINGS}的?(?:一?大?半|过半|近半|多半)|一?(?:大)?部分|第?[一二三四五\\d]阶段性?|阶段性?|前期|初步)(?:的|任务|工作|目标|内容|事项|准备)*`,
    ),
    "open",
  ],
  [whole(`(?:阶段性${THINGS}|部分)已?${DONE_VERB}`), "open"],
  [
    whole(
      `${ALREADY}(?:完成|达到?)了?(?:全部|全年|年度)?${THINGS}的?[一二三四五六七八九十]{1,2}分之[一二三四五六七八九十]{1,2}`,
    ),
    "open",
  ],
  [
    whole(
      "(?:整体|总体)?(?:进展|推进|开展|实施|进行)(?:情况)?(?:较为?|比较|基本|十分|很)?(?:顺利|正常|良好|有序|平稳|较快|较好)",
    ),
    "open",
  ],
  [whole("(?:正在?|已?进入|处于)?(?:收尾|扫尾)(?:阶段|中)?|已?接近(?:尾声|完成)"), "open"],
  [
    whole(`${ALREADY}取得(?:了)?(?:阶段性|初步|一定|明显|积极|较好|良好)*(?:成果|成效|进展|效果)`),
    "open",
  ],
  [
    whole(
      "(?:已)?(?:达到?|超|超过|符合|快于|高于|赶上|超前于?)(?:了)?(?:序时|计划|时序)*(?:进度|时序)(?:要求)?",
    ),
    "open",
  ],

  [whole(`${EVEN}${ALREADY}${WELL}${DONE_VERB}${WELL}(?:办理|整改)?${OBJECT}`, DONE_WHEN), "done"],
  [/^(?:办结销号|完成|完毕|是|有|√|✓|✔|☑|✅|y|yes|ok|done|true|全部完成|已毕)$/i, "done"],
  [/^(?:否|没有?|×|✗|✘|❌|☒|x|n|no|false|□|☐|○)$/i, "open"],

  [
    whole(
      `${ALREADY}(?:全面|全部|正式|陆续|先后)*(?:启动|开始|开工|动工|着手|部署|开展|起步|进场)(?:${GOING_VERB})*${OBJECT}`,
    ),
    "open",
  ],
  [whole(`(?:正在?|仍在|还在)(?:${MANNER})?${GOING_VERB}(?:中|之中|过程中)?${OBJECT}`), "open"],
  [whole(`${GOING_VERB}(?:中|之中|过程中)|(?:在)?进行中|在建|在办`), "open"],
  [
    whole(
      "(?:将|并|后续)?(?:持续|长期|继续|常态化?)(?:性|地)?(?:推进|坚持|开展|巩固|实施|落实|进行|跟进|深化|做好)*(?:中)?",
    ),
    "open",
    true,
  ],
  [whole(`已?${MANNER}(?:地)?${GOING_VERB}(?:中|之中)?`), "open"],
];

const SHARE =
  /^(?:已|累计|目前)*(?:完成|达到?|进度|完成率|完成进度|推进)*(?:全年|年度|总|目标|任务|工作|计划|量|的|比例|:|约|为|超过?)*(?<nearly>将?近|接近)?(?<percent>\d{1,4}(?:\.\d+)?)%(?:以上|左右|多)?(?:完成)?$/;
const FRACTION = /^(?:已|累计)*(?:完成|达到?|报送|上报)*(\d{1,5})\/(\d{1,5})[个篇项次件场期]?$/;

/** Reads one clause, folded and without separators: `"已全部完成年度任务" → done`, `"已召开工作推进会" → unclear`. */
export function readClause(clause: string): ClauseReading {
  if (clause.length > LONGEST_PHRASE) return { reading: "unclear" };
  const counted = readCount(clause);
  if (counted) return { reading: counted };
  for (const [pattern, reading, lasting] of RULES) {
    if (pattern.test(clause)) return { reading, ...(lasting ? { lasting } : {}) };
  }
  return readJoined(clause);
}

/** A longer clause is a report, not a status. */
const LONGEST_PHRASE = 30;

function readCount(clause: string): StatusReadingKind | undefined {
  const share = SHARE.exec(clause)?.groups;
  if (share) {
    return Number(share["percent"]) >= 100 && share["nearly"] === undefined ? "done" : "open";
  }
  const fraction = FRACTION.exec(clause);
  if (!fraction) return undefined;
  const complete = Number(fraction[1]) >= Number(fraction[2]) && Number(fraction[2]) > 0;
  return complete ? "done" : "open";
}

/** 已完成并上报: both halves must be a status, since 力争完成并上报 is none. */
function readJoined(clause: string): ClauseReading {
  const at = clause.indexOf("并", 1);
  if (at < 0) return { reading: "unclear" };
  const first = readClause(clause.slice(0, at));
  const second = readClause(clause.slice(at + 1));
  if (first.reading === "unclear" || second.reading === "unclear") return { reading: "unclear" };
  return second.lasting && first.reading === "done" ? first : second;
}
