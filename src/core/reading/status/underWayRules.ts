import type { StatusRule } from "./statusReadingKind";
import { ALREADY, GOING_VERB, MANNER, OBJECT, whole } from "./statusWords";

/** What is going on: begun, on schedule, in its last stage. */
export const UNDER_WAY_RULES: StatusRule[] = [
  {
    name: "进展顺利",
    pattern: whole(
      "(?:整体|总体)?(?:进展|推进|开展|实施|进行|进度)(?:情况)?(?:较为?|比较|基本|十分|很)?(?:顺利|正常|良好|有序|平稳|较快|较好|符合(?:预期|要求|计划))",
    ),
    says: { reading: "open" },
    examples: ["进展顺利", "推进有序", "进度符合预期"],
  },
  {
    name: "收尾",
    pattern: whole("(?:正在?|已?进入|处于)?(?:收尾|扫尾)(?:阶段|工作)?中?|已?接近(?:尾声|完成)"),
    says: { reading: "open" },
    examples: ["进入收尾阶段", "接近尾声", "正在收尾"],
  },
  {
    name: "取得成果",
    pattern: whole(
      `${ALREADY}取得(?:了)?(?:阶段性|初步|一定|明显|积极|较好|良好)*(?:成果|成效|进展|效果)`,
    ),
    says: { reading: "open" },
    examples: ["取得阶段性成果", "已取得初步成效"],
  },
  {
    name: "达序时进度",
    pattern: whole(
      "(?:已|均|基本)*(?:达到?|超|超过|符合|快于|高于|赶上|超前于?|跟上)(?:了)?(?:序时|计划|时序|时间|目标)*(?:进度|时序|节点|序时)(?:要求|任务|计划)?|时间过半任务过半|(?:按|达到?|符合)(?:时间|计划|进度)?节点(?:推进|要求|进行)?",
    ),
    says: { reading: "open" },
    examples: ["达到序时进度", "超序时进度", "达序时", "达进度", "达到时间进度", "按时间节点推进"],
    notExamples: ["未达到序时进度", "未达序时进度"],
  },
  {
    name: "已启动",
    pattern: whole(
      `${ALREADY}(?:全面|全部|正式|陆续|先后|顺利)*(?:启动|开始|开工|动工|着手|部署|开展|起步|进场)(?:${GOING_VERB})*${OBJECT}`,
    ),
    says: { reading: "open" },
    examples: ["已启动", "已开工", "现已开工建设", "正式启动", "已进场施工"],
    notExamples: ["未启动"],
  },
  {
    name: "正在…",
    pattern: whole(`(?:正在?|仍在|还在)(?:${MANNER})?${GOING_VERB}(?:中|之中|过程中)?${OBJECT}`),
    says: { reading: "open" },
    examples: ["正在办理", "正在推进", "正在有序推进", "还在整改"],
  },
  {
    name: "推进中",
    pattern: whole(`${GOING_VERB}(?:中|之中|过程中)|(?:在)?进行中|在建|在办`),
    says: { reading: "open" },
    examples: ["推进中", "进行中", "办理中", "在建"],
  },
  {
    name: "正在整理资料",
    pattern:
      /^(?:目前|现)?(?:正在|正)(?:进行|开展|做好|办理|整理|收集|归集|装订|准备)?(?:相关|项目|工程|竣工|台账|后续)*(?:资料|材料|档案|归档|总结|结算|决算|审计)(?:整理|归档|收集|装订|工作)*$/,
    says: { reading: "open", lasting: true },
    examples: ["正在整理资料", "正在进行竣工决算"],
    notExamples: ["正在整改"],
  },
  {
    name: "正在…(事)",
    pattern:
      /^(?:目前|现|均|都)*(?:正在|仍在|还在|正(?![在常式规确面值]))(?!(?:正常)?(?:使用|运营|运行|营业|服务|开放))[\p{Script=Han}\d、“”]{2,16}?(?:\d{1,4}[个项件家处座所条户])?(?:阶段|中)?$/u,
    says: { reading: "open", part: true },
    examples: ["正在开展招标前准备", "正在整改6个", "正在编制实施方案", "正进行室内装修"],
    notExamples: ["正在正常运行", "正在使用"],
  },
  {
    name: "持续…",
    pattern: whole(
      "(?:将|并|后续)?(?:持续|长期|继续|常态化?)(?:性|地)?(?:推进|坚持|开展|巩固|实施|落实|进行|跟进|深化|做好)*(?:中)?",
    ),
    says: { reading: "open", lasting: true },
    examples: ["持续推进", "常态化开展", "并长期坚持"],
  },
  {
    name: "按计划推进",
    pattern: whole(`已?${MANNER}(?:地)?${GOING_VERB}(?:中|之中)?`),
    says: { reading: "open" },
    examples: ["按序时推进", "正常推进", "有序推进", "顺利推进", "加快建设"],
  },
];
