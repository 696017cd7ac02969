import { countsAsPlan, sheetKind } from "../../../src/core/register/sheetKind";
import { gridOf, type LiteralCell } from "../table/sheetOf";

/** What a sheet is taken for: `plan` where it would be checked, even while it is not looked at; `looked` only while it is. */
function kindOf(rows: LiteralCell[][], name = "Sheet1"): string {
  const is = sheetKind(gridOf(rows, [], name));
  if (is.kind !== "plan") return is.kind;
  if (countsAsPlan(is, false)) return "plan";
  return countsAsPlan(is, true) ? "looked" : "other";
}

/** Sheets that stand beside a plan, each with a row or two; what each is taken for. */
const OTHER_SHEETS: [what: string, is: string, name: string, rows: LiteralCell[][]][] = [
  [
    "contacts",
    "other",
    "联系方式",
    [
      ["责任单位联系人通讯录"],
      ["序号", "单位", "责任领导", "职务", "联系人", "联系电话", "备注"],
      ["1", "区司法局", "张三", "局长", "李四", "12345", ""],
    ],
  ],
  [
    "a budget",
    "other",
    "Sheet2",
    [
      ["2024年部门项目支出预算安排表"],
      ["序号", "项目名称", "预算单位", "金额（万元）", "资金来源", "备注"],
      ["1", "普法宣传", "区司法局", 20, "财政", ""],
    ],
  ],
  [
    "a budget without a title",
    "other",
    "Sheet3",
    [
      ["项目名称", "主管部门", "预算金额", "支出进度安排说明"],
      ["普法宣传", "区司法局", 20, ""],
    ],
  ],
  [
    "the directory",
    "directory",
    "单位名录",
    [
      ["单位名称", "别名", "分组"],
      ["南站街道", "南站", "街道"],
    ],
  ],
  [
    "the ledger",
    "ledger",
    "台账",
    [
      ["日期", "单位", "事项", "类型", "标题", "数量", "状态", "备注"],
      ["2023-03-01", "南站街道", "9.1", "普法信息", "", "", "", ""],
    ],
  ],
  [
    "a ledger in other words",
    "ledger",
    "推进台账",
    [
      ["报送时间", "报送单位", "任务", "材料名称", "完成情况"],
      ["2023-03-01", "南站街道", "9.1", "普法信息", "已采用"],
    ],
  ],
  [
    "督办台账",
    "register",
    "重点工作推进清单",
    [
      [
        "文号",
        "类别",
        "单位",
        "事项",
        "完成时限",
        "发出日期",
        "反馈期限",
        "签收人",
        "签收日期",
        "反馈情况",
        "计划办结日期",
        "销号日期",
      ],
      [
        "西普法督〔2023〕5号",
        "黄色督办单",
        "南站街道",
        "9.1 报送案例",
        "2023-06-30",
        "2023-07-03",
        "2023-07-10",
        "",
        "",
        "",
        "",
        "",
      ],
    ],
  ],
  [
    "下发台账",
    "register",
    "Sheet5",
    [
      ["期次", "单位", "下发日期", "反馈期限", "交回日期", "状态"],
      ["11", "南站街道", "2023-11-16", "2023-11-22", "", ""],
    ],
  ],
  [
    "检查记录",
    "register",
    "任务记录",
    [
      [
        "期次",
        "截至日期",
        "单位",
        "事项",
        "检查结果",
        "完成时限",
        "计数事项",
        "应报",
        "已报",
        "还差",
        "各单位",
      ],
      ["1", "2023-11-15", "区普法办", "3.1 举办培训", "逾期", "2023年6月", "", "", "", "", ""],
    ],
  ],
  [
    "普法节点",
    "register",
    "普法工作安排",
    [
      ["名称", "起", "止", "依据", "牵头单位", "提前几天"],
      ["宪法宣传周", "12月1日", "12月7日", "通知", "区司法局", 30],
    ],
  ],
  [
    "评分表",
    "register",
    "责任清单考核",
    [
      [
        "考核项目",
        "考核内容",
        "评分标准",
        "分值",
        "台账依据",
        "责任单位",
        "自评得分",
        "考核得分",
        "扣分原因",
      ],
      ["组织领导", "研究普法工作", "每少一次扣1分", 10, "会议记录", "区司法局", "", "", ""],
    ],
  ],
  [
    "法律明白人台账",
    "register",
    "名册",
    [
      ["街道", "社区", "居民小组", "编号", "培训日期"],
      ["南站街道", "铁路社区", "一组", "001", "2023-05-06"],
    ],
  ],
  [
    "清单公示",
    "register",
    "责任清单公示情况",
    [
      ["单位", "制定日期", "公示日期", "网址"],
      ["区司法局", "2023-03-01", "2023-03-20", "http://example.com"],
    ],
  ],
  [
    "计分规则",
    "register",
    "计分",
    [
      ["类别", "层级", "每篇分", "基础分", "封顶", "少报扣分"],
      ["普法信息", "区级", 5, 10, 50, 1],
    ],
  ],
  [
    "a copy of 识别核对表",
    "register",
    "核对",
    [
      [
        "编号",
        "重点工作项目",
        "具体内容",
        "完成时限",
        "识别为",
        "更正完成时限",
        "责任单位",
        "更正责任单位",
        "更正数量要求",
      ],
      ["1.1", "宣传", "举办培训", "6月", "至6月30日", "", "区司法局", "", ""],
    ],
  ],
  [
    "a duty roster",
    "other",
    "值班安排",
    [
      ["国庆值班安排表"],
      ["日期", "带班领导", "值班人员", "联系电话"],
      ["10月1日", "张三", "李四", "12345"],
    ],
  ],
  [
    "outgoing letters",
    "other",
    "发文",
    [
      ["序号", "文号", "文件名称", "发文日期", "主办科室"],
      ["1", "西司〔2023〕1号", "关于印发工作要点的通知", "2023-01-10", "办公室"],
    ],
  ],
  ["notes", "other", "说明", [["说明"], ["本表由区普法办负责解释"]]],
  ["nothing", "other", "Sheet9", [[""]]],
];

test.each(OTHER_SHEETS)("%s is taken for: %s", (_, is, name, rows) => {
  expect(kindOf(rows, name)).toBe(is);
});

test.each(OTHER_SHEETS.filter(([, is]) => is === "register" || is === "ledger"))(
  "%s is no plan either where it is called 推进表 and stands under a title",
  (_, is, __, rows) => {
    expect(kindOf([["2023年重点工作任务分解表"], ...rows], "推进表")).toBe(is);
  },
);

test("a 督查台账 of another office, with 文号 and 反馈期限, is a plan", () => {
  const rows = [
    ["序号", "文号", "督查事项", "责任单位", "反馈期限", "落实情况"],
    ["1", "区督〔2023〕3号", "整治占道经营", "区城管局", "2023年4月30日", "已落实"],
  ];
  expect(kindOf(rows, "督查台账")).toBe("plan");
});

test("a plan in a ledger's words is a plan", () => {
  const rows = [
    ["类别", "任务", "内容", "时间", "责任单位", "完成情况"],
    ["宣传", "普法", "举办法治讲座", "6月", "区司法局", ""],
  ];
  expect(kindOf(rows)).toBe("plan");
});

describe("what lacks a deadline or units", () => {
  const rows = [
    ["序号", "项目", "责任单位", "进度"],
    ["1", "修路", "区交通局", "80%"],
  ];

  test("is a plan where it is looked at", () => {
    expect(kindOf(rows)).toBe("looked");
  });

  test.each(["民生实事", "重点任务", "责任清单", "工作安排"])(
    "is a plan where its name says so: %s",
    (name) => {
      expect(kindOf(rows, name)).toBe("plan");
    },
  );

  test("is a plan where the title above says so", () => {
    expect(kindOf([["2023年重点项目推进情况"], ...rows])).toBe("plan");
  });

  test("is a plan where the user has pointed at its columns", () => {
    const is = sheetKind(gridOf(rows, [], "Sheet1"), { columns: { 项目: "content" } });
    expect(is.kind === "plan" && countsAsPlan(is, false)).toBe(true);
  });
});
