import type { StatusRule } from "./statusReadingKind";
import {
  ALREADY,
  COUNT,
  DONE_EVENT,
  DONE_VERB,
  DONE_WHEN,
  EVEN,
  OBJECT,
  WELL,
  whole,
} from "./statusWords";

/** What is done. */
export const COMPLETED_RULES: StatusRule[] = [
  {
    name: "已完成",
    pattern: whole(`${EVEN}${ALREADY}${WELL}${DONE_VERB}${WELL}(?:办理|整改)?${OBJECT}`, DONE_WHEN),
    says: { reading: "done" },
    examples: [
      "已完成",
      "已全部完成年度任务",
      "已提前完成全年任务",
      "该问题已完成整改",
      "已于6月20日完成",
      "已办结",
      "已销项",
      "按期完成",
    ],
    notExamples: ["12月底前完成", "已完成方案制定"],
  },
  {
    name: "已举办",
    pattern: whole(
      `(?:目前|现|业|均|都|皆|全部)*已(?:经)?(?:全部|全面|均|正式|顺利|圆满|成功|如期|按期|提前|建成并?)*${DONE_EVENT}(?:完毕)?|(?:现已|已于.{2,12})(?:正式|顺利)?${DONE_EVENT}`,
      DONE_WHEN,
    ),
    says: { reading: "done" },
    examples: ["已举办", "现已建成使用", "已于7月28日投入运营", "已正式投入使用", "6月20日已采用"],
    notExamples: ["举办", "即将投入使用"],
  },
  {
    name: "已…n个",
    pattern: new RegExp(
      `^(?:目前|现|均|累计)*已(?:经)?(?:全部)?(?:完成整改|整改(?:到位|完成|完毕)?|办结|销号|销项|举办|采用|印发|报送|上报|建成|投用|投入使用|竣工|完工|发布|提交)[\\p{Script=Han}]{0,8}?${COUNT}(?:项目|问题|信息|活动|案例|任务)?$`,
      "u",
    ),
    says: { reading: "done", part: true },
    examples: ["已完成整改19个", "已举办培训班3期", "已报送信息2篇", "已建成3所"],
    notExamples: ["已完成55公里", "已投资3000万元", "已开展活动3场"],
  },
  {
    name: "已完工并…",
    pattern: new RegExp(
      `^(?:现|均|目前)*已(?:经)?(?:全部|全面|如期)?(?:${DONE_VERB}|${DONE_EVENT})(?:并|且|、)?(?:已)?(?:正式)?(?:(?:答复|反馈|告知|公示|上报|报送|归档)[\\p{Script=Han}]{0,6}|(?:进入|转入|纳入|通过|投入|交付|移交)(?:[\\p{Script=Han}]{0,4}(?:管护|养护|运营|运行|使用|维护|试运行|验收|结算|长效管理|常态化管理)(?:期|阶段|单位)?))$`,
      "u",
    ),
    says: { reading: "done" },
    examples: ["已完工并进入管护期", "已竣工并通过验收", "已办结并答复群众"],
    notExamples: ["已开工并进入施工阶段"],
  },
  {
    name: "是",
    pattern: /^(?:是|有|已毕|√|✓|✔|☑|✅|y|yes|ok|done|true)$/i,
    says: { reading: "done" },
    examples: ["√", "是", "OK"],
    notExamples: ["否"],
  },
  {
    name: "否",
    pattern: /^(?:否|没有?|×|✗|✘|❌|☒|x|n|no|false|□|☐|○)$/i,
    says: { reading: "open" },
    examples: ["否", "×", "□"],
  },
  {
    name: "全部达标",
    pattern: whole(`${EVEN}已?(?:全部|全面)(?:达标|达到(?:目标|要求|标准)|到位)`),
    says: { reading: "done" },
    examples: ["全部到位", "均已全部达到要求"],
  },
];
