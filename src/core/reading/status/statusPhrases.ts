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
  "(?:(?:该|此|本|各|上述|以上|全部|所有)*(?:问题|事项|项目|任务|工作|项|目标任务|工作任务|年度任务|重点任务|单位|部门|街道|阶段性任务)*)";
const WHEN =
  "(?:(?:已?于|已?在)?(?:20\\d\\d年)?(?:\\d{1,2}月(?:份|底|初|中旬|上旬|下旬|末)?)?(?:\\d{1,2}[日号])?(?:前|之前|以前|底)?)";
const EVEN = "(?:均|都|也|全部|全面|全|皆)*";
const ALREADY = "(?:现|目前|业|早|均|都|皆)*(?:已经?|业已)?(?:于|在)?";
const WELL =
  "(?:全部|全面|均|都|圆满|顺利|如期|按时|按期|按要求|按计划|提前|超额|高质量|整体|总体|正式)*";
const DONE_VERB =
  "(?:完成(?:到位|验收)?|办结|办理完毕|报送(?:完毕|到位)?|上报|报备|提交|印发|下发|发布|公示|落实(?:到位|完毕)?|整改(?:到位|完毕|完成|落实)|结束|销号|完毕|竣工|完工|建成|通过验收|验收(?:合格|通过)?|达标|结案|归档)";
const OBJECT =
  "(?:了|过)?(?:全年|年度|本年度|当年|上半年|下半年|本季度|阶段性?|全部|各项|既定|预期|计划|相关|目标|规定)*的?(?:目标任务|工作任务|任务|目标|工作|整改|内容|事项|销号|验收|要求)*";
const GOING_VERB =
  "(?:办理|推进|开展|进行|实施|整改|落实|筹备|准备|建设|完善|协调|报批|起草|制定|修改|谋划|组织|施工|对接|审核|审批|验收)";
const MANNER =
  "(?:按|照|按照|依|序时进度|序时|进度|计划|时序|节点|要求|正常|有序|稳步|扎实|加快|积极|全面|持续|长期|深入|逐步|全力|大力|加紧|抓紧|同步|如期|常态化?|不断|继续|着力|统筹)+";

const whole = (pattern: string) => new RegExp(`^${SUBJECT}${WHEN}(?:${pattern})[.!~了]*$`);

const NEGATION = "(?:尚|仍|还|暂|目前|均|都|也|皆|全部|现)*(?:未能?|没有?|无法|不能)";
const RULES: [RegExp, ClauseReading["reading"], lasting?: true][] = [
  [
    /^(?:因.{1,20}?)?(?:已|均)?(?:取消|撤销|终止|不再开展|不再实施)(?:举办|开展|执行|实施)?$/,
    "cancelled",
  ],
  [
    /^.{0,8}?(?:不涉及|不适用|无此项(?:任务|工作|职责)?|无相关(?:任务|职责)|不承担)(?:此项|该项|本项)?(?:任务|工作|职责)?$/,
    "cancelled",
  ],

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
    whole(`${NEGATION}(?:${DONE_VERB}|${GOING_VERB}|启动|开始|开工|动工|举办|召开|到位)${OBJECT}`),
    "open",
  ],
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
    whole(`${ALREADY}取得(?:了)?(?:阶段性|初步|一定|明显|积极|较好|良好)*(?:成果|成效|进展|效果)`),
    "open",
  ],
  [
    whole(
      "(?:已)?(?:达到?|超|超过|符合|快于|高于|赶上|超前于?)(?:了)?(?:序时|计划|时序)*(?:进度|时序)(?:要求)?",
    ),
    "open",
  ],

  [whole(`${EVEN}${ALREADY}${WELL}${DONE_VERB}${WELL}(?:办理|整改)?${OBJECT}`), "done"],
  [/^(?:办结销号|完成|完毕|是|有|√|✓|✔|☑|✅|y|yes|ok|done|true|全部完成|已毕)$/i, "done"],
  [/^(?:否|没有?|×|✗|✘|❌|☒|x|n|no|false|□|☐|○)$/i, "open"],

  [
    whole(`${ALREADY}(?:启动|开始|开工|动工|着手|部署|开展|起步|进场)(?:${GOING_VERB})*${OBJECT}`),
    "open",
  ],
  [whole(`(?:正在?|仍在|还在)(?:${MANNER})?${GOING_VERB}(?:中|之中|过程中)?${OBJECT}`), "open"],
  [whole(`${GOING_VERB}(?:中|之中|过程中)|(?:在)?进行中|在建|在办`), "open"],
  [
    whole(
      "(?:将)?(?:持续|长期|常态化?)(?:性|地)?(?:推进|坚持|开展|巩固|实施|落实|进行|跟进|深化|做好)*(?:中)?",
    ),
    "open",
    true,
  ],
  [whole(`${MANNER}(?:地)?${GOING_VERB}(?:中|之中)?`), "open"],
];

const SHARE =
  /^(?:已|累计|目前)*(?:完成|达到?|进度|完成率|完成进度|推进)*(?:全年|年度|总|目标|任务|工作|计划|量|的|比例|:|约|为)*(\d{1,4}(?:\.\d+)?)%(?:以上)?$/;
const FRACTION = /^(?:已|累计)*(?:完成|达到?|报送|上报)*(\d{1,5})\/(\d{1,5})[个篇项次件场期]?$/;

/** Reads one clause, folded and without separators: `"已全部完成年度任务" → done`, `"已召开工作推进会" → unclear`. */
export function readClause(clause: string): ClauseReading {
  if (clause.length > LONGEST_PHRASE) return { reading: "unclear" };
  const share = SHARE.exec(clause);
  if (share) return { reading: Number(share[1]) >= 100 ? "done" : "open" };
  const fraction = FRACTION.exec(clause);
  if (fraction) {
    const complete = Number(fraction[1]) >= Number(fraction[2]) && Number(fraction[2]) > 0;
    return { reading: complete ? "done" : "open" };
  }
  for (const [pattern, reading, lasting] of RULES) {
    if (pattern.test(clause)) return { reading, ...(lasting ? { lasting } : {}) };
  }
  return { reading: "unclear" };
}

/** A longer clause is a report, not a status. */
const LONGEST_PHRASE = 30;
