import type { StatusRule } from "./statusReadingKind";
import { DONE_VERB, GOING_VERB, NEGATION, OBJECT, THINGS, whole } from "./statusWords";

/** What will not be done, lags, or is not done yet: negations come before everything that they negate. */
export const SET_BACK_RULES: StatusRule[] = [
  {
    name: "已取消",
    pattern:
      /^(?:该|本|此|项|项目|活动|任务|工作)*(?:因.{1,20}?)?(?:该|本|此|项|项目|活动|任务|工作)*(?:已|均)?(?:取消|撤销|终止|不再开展|不再实施)(?:举办|开展|执行|实施)?$/,
    says: { reading: "cancelled" },
    examples: ["取消", "因疫情取消", "项目已取消", "不再实施"],
    notExamples: ["取消限制"],
  },
  {
    name: "不涉及",
    pattern:
      /^.{0,8}?(?:不涉及|不适用|(?:没有|无)此项|(?:没有|无)相关(?=任务|职责)|无需开展|不承担)(?:此项|该项|本项|我?(?:单位|街道|区|镇|局))?(?:任务|工作|职责)?$/,
    says: { reading: "cancelled" },
    examples: ["不涉及", "本单位不涉及该项工作", "无此项任务"],
    notExamples: ["不涉及的街道已完成"],
  },
  {
    name: "逾期完成",
    pattern: whole(`(?:已(?:逾期|超期|延期|滞后|推迟)|逾期|超期)${DONE_VERB}${OBJECT}`),
    says: { reading: "done" },
    examples: ["逾期完成", "已延期完成"],
    notExamples: ["逾期未完成"],
  },
  {
    name: "没有滞后",
    pattern:
      /^(?:目前|均|都)?(?:未|没有?|无|不存在)(?:出现|发生|存在)?(?:进度|进展|工作)?(?:滞后|缓慢|逾期|超期)(?:的)?(?:情况|现象|问题|项目|事项|任务)*$/,
    says: { reading: "open" },
    examples: ["没有出现滞后的情况", "无滞后", "未逾期"],
    notExamples: ["滞后"],
  },
  {
    name: "停滞",
    pattern: whole("(?:整体|总体|推进|进展|进度|实施)*已?(?:停滞|不力|不理想|不佳)"),
    says: { reading: "behind" },
    examples: ["停滞", "推进不力", "进展不理想"],
  },
  {
    name: "未按时完成",
    pattern: whole(
      `${NEGATION}(?:按时|按期|如期|及时|在规定时间内|按要求|按计划)${DONE_VERB}${OBJECT}`,
    ),
    says: { reading: "behind" },
    examples: ["未按时完成", "未能如期完成任务", "没有按计划完成"],
    notExamples: ["未完成"],
  },
  {
    name: "未达序时",
    pattern: whole(
      `${NEGATION}(?:达到?|完成|符合|按)?(?:计划|目标|时间)?(?:序时)?(?:进度|时序|序时)(?:推进|要求|目标)?`,
    ),
    says: { reading: "behind" },
    examples: ["未达到序时进度", "未完成计划进度", "没有达到时间进度"],
    notExamples: ["达到序时进度"],
  },
  {
    name: "欠进度",
    pattern: whole(
      "(?:欠|低于|落后于?|滞后于?|慢于|未达)(?:序时|计划|目标|时间)*(?:进度|序时)|(?:已)?(?:超|逾)期(?:未.{2,6})?|逾期",
    ),
    says: { reading: "behind" },
    examples: ["欠进度", "低于序时进度", "逾期未完成", "已超期"],
  },
  {
    name: "滞后",
    pattern: whole(
      "(?:较(?:序时|计划|时间)+进度)?(?:整体|总体)?(?:工作|推进|进展|进度|完成|实施|建设|施工)*(?:情况)?(?:较为?|比较|相对|有所|稍|偏|严重|略有?|仍|已)*(?:缓慢|滞后|偏慢|迟缓|落后|较慢|过慢|慢)(?:了?(?:约|近)?(?:\\d{1,3}|[一二两三四五六七八九十半]{1,2})(?:个?(?:月|周|季度|百分点)|天|日|%))?",
    ),
    says: { reading: "behind" },
    examples: ["滞后", "推进缓慢", "进度偏慢", "严重滞后", "滞后了2个月", "进度相对偏慢"],
    notExamples: ["没有滞后", "避免滞后"],
  },
  {
    name: "…滞后",
    pattern:
      /^(?:\d{1,4}|[一二两三四五六七八九十]{1,3})(?:个|项|件|家|处|条)(?:项目|任务|事项|问题|指标|工作|单位|街道)*(?:的)?(?:进度|进展|推进)?(?:严重|相对|有所|偏|较为?|比较)*(?:滞后|缓慢|落后|偏慢|较慢)$/,
    says: { reading: "behind", part: true },
    examples: ["26个项目滞后", "3项任务进展缓慢"],
  },
  {
    name: "尚未…",
    pattern: whole(
      `${NEGATION}(?:${DONE_VERB}|${GOING_VERB}|启动|开始|开工|动工|举办|召开|到位|参加|出台|反馈|落地|投入使用|投用|进场|达到?)${OBJECT}`,
    ),
    says: { reading: "open" },
    examples: ["尚未开工", "未完成", "没有开展", "未验收", "还未报送", "尚未投入使用"],
    notExamples: ["未发现问题"],
  },
  {
    name: "不达标",
    pattern: whole(
      "(?:整改|落实|工作)?不(?:达标|到位)|(?:暂|尚|仍)?(?:无|未取得|没有)(?:任何|明显|实质性?)*进展",
    ),
    says: { reading: "open" },
    examples: ["不达标", "整改不到位", "暂无进展", "没有实质性进展"],
  },
  {
    name: "个别未…",
    pattern: whole(`(?:个别|部分|少数)${THINGS}(?:尚|还|仍)?(?:未|没有?)${DONE_VERB}`),
    says: { reading: "open" },
    examples: ["部分未完成", "个别问题尚未整改到位"],
  },
  {
    name: "还有…未…",
    pattern: /^(?:还|尚|仍)有.{1,8}?(?:未|没有?|待)(?:完成|办结|落实|整改|报送|开展)$/,
    says: { reading: "open" },
    examples: ["还有2项未完成", "尚有3件待办结"],
  },
  {
    name: "未…正在…",
    pattern: new RegExp(
      `^${NEGATION}(?:${DONE_VERB}|开始)${OBJECT}(?:正在?|还在|仍在)${GOING_VERB}(?:中|之中)?$`,
    ),
    says: { reading: "open" },
    examples: ["尚未完成正在推进"],
  },
  {
    name: "尚未…(事)",
    pattern:
      /^(?:目前|现|均|都)*(?:尚未|仍未|还未|暂未|未能|未)(?:全部|全面)?(?:完成|办理|取得|启动|开展|开工|动工|建成|落实|整改|签订|确定|批复|通过|编制|实施|投入|拨付|组织)[\p{Script=Han}\d]{1,12}$/u,
    says: { reading: "open", part: true },
    examples: ["尚未办理施工许可证", "未取得用地批复", "尚未启动二期工程"],
    notExamples: ["尚未发现违规问题"],
  },
  {
    name: "n个未…",
    pattern:
      /^(?:\d{1,4}|[一二两三四五六七八九十]{1,3})(?:个|项|件|家|处|座|所|条|户)(?:项目|任务|事项|问题|单位|街道)*(?:尚|还|仍|均)*(?:未|没有?|待)(?:完成|办结|落实|整改|报送|开展|开工|动工|启动|建成|完工|竣工|投用|销号)(?:到位)?$/,
    says: { reading: "open", part: true },
    examples: ["1个未开工", "3项任务尚未完成", "2件待办结"],
  },
  {
    name: "还差…",
    pattern: /^(?:还|尚|仍)?(?:差|缺|欠)(?:缺|少)?[\d一二两三四五六七八九十百]{1,4}.{0,3}$/,
    says: { reading: "open" },
    examples: ["还差1篇", "缺2次"],
  },
  {
    name: "待…",
    pattern:
      /^(?:待|等待|有待|尚待)(?:验收|销号|办结|评审|批复|完成|开展|启动|实施|推进|审核|审批|整改|上报|报送|落实)$/,
    says: { reading: "open" },
    examples: ["待验收", "等待批复"],
  },
  {
    name: "确保…",
    pattern:
      /^(?:目前)?(?:确保|力争|争取|预计|预期|计划|拟|将|打算|准备|有望|保证|务必|要求|下一步).*$/,
    says: { reading: "unclear", intention: true },
    examples: ["确保完成全年目标任务", "预计在12月下旬完成任务", "力争年底前完成", "将于11月完成"],
    notExamples: ["按计划完成"],
  },
];
