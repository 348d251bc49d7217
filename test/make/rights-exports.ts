import { checkOfPatent } from "#lib/programme/patent-number";

// Lists of rights in the shapes in which offices and firms hold them; every firm, name and number is invented.

export const owner = "江阴精澜轴承有限公司";

/** A patent number of a year with its check character: kind 1 invention, 2 utility model, 3 design. */
export function patentOf(year: number, kind: 1 | 2 | 3, place: number): string {
  const digits = `${year}${kind}${String(1_000_000 + place * 7919)
    .padStart(7, "0")
    .slice(-7)}`;
  return `${digits}.${checkOfPatent(digits)}`;
}

const parts = ["圆锥滚子轴承", "角接触球轴承", "保持架", "密封结构", "磨削夹具", "淬火装置", "检测方法", "润滑结构"];
const nameOf = (place: number) =>
  `一种${["低噪声", "长寿命", "高精度", "重载"][place % 4]}${parts[place % parts.length]}`;

/** Rows of the patent office's search: granted ones of all three kinds, mere applications and lapsed ones. */
export function cnipaExport(count: number): string[][] {
  const rows = Array.from({ length: count }, (_, place): string[] => {
    const kind = ([1, 2, 1, 2, 3] as const)[place % 5] as 1 | 2 | 3;
    const number = patentOf(2016 + (place % 8), kind, place);
    const isFiled = place % 10 === 6;
    const letter = isFiled ? "A" : kind === 1 ? "B" : kind === 2 ? "U" : "S";
    const status = isFiled ? "实质审查的生效" : place % 10 === 9 ? "未缴年费专利权终止" : "专利权维持";
    const day = `${2018 + (place % 7)}.0${1 + (place % 9)}.1${place % 10}`;
    return [
      String(place + 1),
      `CN${number}`,
      `${2016 + (place % 8)}.03.05`,
      `CN${110_000_000 + place}${letter}`,
      day,
      nameOf(place),
      "F16C33/58",
      place % 7 === 3 ? `${owner};江南大学` : owner,
      "张澜;李精",
      status,
    ];
  });
  const headings =
    "序号,申请号,申请日,公开（公告）号,公开（公告）日,发明名称,IPC分类号,申请（专利权）人,发明人,法律状态";
  return [["国家知识产权局专利检索及分析系统 检索结果"], headings.split(","), ...rows];
}

/** Rows of the copyright centre's list of registered software. */
export function softwareList(count: number): string[][] {
  const rows = Array.from({ length: count }, (_, place): string[] => [
    `${2019 + (place % 5)}SR${String(100_000 + place * 37).padStart(7, "0")}`,
    `${nameOf(place).slice(2)}加工管理软件`,
    `V${1 + (place % 3)}.0`,
    owner,
    "原始取得",
    "全部权利",
    `${2019 + (place % 5)}/0${1 + (place % 9)}/2${place % 8}`,
  ]);
  return [["登记号", "软件全称", "版本号", "著作权人", "权利取得方式", "权利范围", "登记批准日期"], ...rows];
}

/** Rows of the announcements of layout designs. */
export function layoutList(count: number): string[][] {
  const rows = Array.from({ length: count }, (_, place): string[] => [
    `BS.${20_500_000 + place * 13}.${place % 10}`,
    `${nameOf(place).slice(2)}状态监测芯片布图`,
    owner,
    "江南省江阴市澄江路 1 号",
    `2022 年 ${1 + (place % 12)} 月 ${1 + (place % 28)} 日`,
    "结构：BiCMOS；技术：双极；功能：线性",
  ]);
  return [["布图设计登记号", "布图设计名称", "布图设计权利人", "权利人地址", "颁证日", "布图设计类别"], ...rows];
}

export const tabbed = (rows: string[][]): string => rows.map((row) => row.join("\t")).join("\r\n");
export const commaed = (rows: string[][]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");
