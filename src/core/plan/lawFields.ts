/** A field of the law and the units whose field it is, by words in their names. */
interface LawField {
  law: RegExp;
  unit: RegExp;
}

/** In this order: what names its field most plainly first (税 before all others, 家庭教育 before 教育). */
export const LAW_FIELDS: readonly LawField[] = [
  { law: /税/, unit: /税务/ },
  { law: /立法|选举|代表法|监督法|地方性法规/, unit: /人大/ },
  { law: /诈骗|治安|禁毒|毒品|反恐|道路交通安全|户口|居民身份证|出境入境/, unit: /公安/ },
  { law: /妇女|家庭教育|反家庭暴力|女职工/, unit: /妇联/ },
  { law: /野生动物/, unit: /农业农村|林业/ },
  { law: /信访/, unit: /信访/ },
  { law: /平安|社会治安综合治理/, unit: /政法委/ },
  { law: /土地|征地|征收|不动产|城乡规划|矿产/, unit: /自然资源/ },
  { law: /未成年人|教育|教师|学前|校园/, unit: /教体|教育|教科/ },
  { law: /安全生产|消防|突发事件|防震|应急/, unit: /应急/ },
  {
    law: /消费者|食品|药品|产品质量|反垄断|反不正当竞争|广告|价格|计量|特种设备/,
    unit: /市场监|市监/,
  },
  { law: /环境|污染|噪声|长江保护|固体废物|湿地|生态/, unit: /生态环境|环保/ },
  { law: /劳动|就业|社会保险|工资|人才/, unit: /人社|人力资源/ },
  { law: /卫生|传染病|医|母婴|献血|人口与计划生育|疫苗/, unit: /卫健|卫生健康/ },
  { law: /退役军人|军人|兵役|英雄烈士/, unit: /退役军人|人武|武装/ },
  { law: /文物|文化|旅游|图书馆|非物质/, unit: /文旅|文化/ },
  { law: /民族|宗教/, unit: /统战|民宗/ },
  { law: /公路|道路运输|港口|航道/, unit: /交通/ },
  { law: /水法|防洪|河道|水资源|水土/, unit: /水利|水务/ },
  { law: /农产品|农民|乡村振兴|种子|畜牧|渔业|动物防疫/, unit: /农业农村/ },
  { law: /物业|住房|建筑|房屋/, unit: /住建|房管|房产/ },
  { law: /市容|城市管理|养犬|生活垃圾/, unit: /城管|综合执法/ },
  { law: /老年人|养老|慈善|社会救助|地名|殡葬/, unit: /民政/ },
  { law: /残疾/, unit: /残联/ },
  { law: /统计/, unit: /统计/ },
  { law: /审计/, unit: /审计/ },
  { law: /档案/, unit: /档案/ },
  { law: /保密|国家秘密/, unit: /保密|国保/ },
  { law: /网络安全|数据安全|个人信息/, unit: /网信/ },
  { law: /监察/, unit: /纪委|监委/ },
  { law: /工会/, unit: /总工会/ },
  { law: /宪法|民法典|法律援助|社区矫正|人民调解|公证|行政复议|法治宣传/, unit: /司法/ },
];
