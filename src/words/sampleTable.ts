/** A small progress table to try the check on; Chinese in every language, as the tables are that the check reads. */
export const sampleTable = {
  name: "推进表示例",
  title: (year: number): string => `${year}年重点工作推进表（示例）`,
  headings: ["序号", "重点工作项目", "具体内容", "完成时限", "责任单位", "完成情况", "备注"],
  rows: (year: number): string[][] => [
    ["1", "宣传教育", "制定年度宣传方案", `${year}年1月底前`, "办公室", "已完成", ""],
    ["2", "宣传教育", "组织开展主题宣传活动", `${year}年3月`, "宣传科、各街道", "", ""],
    ["3", "信息报送", "每季度报送信息1篇，全年不少于4篇", "全年", "各街道", "", ""],
    ["4", "督促检查", "开展工作督查", "适时", "督查室", "推进中", ""],
    ["5", "总结评估", "上报年度工作总结", `${year}年12月20日前`, "办公室", "", ""],
  ],
};
