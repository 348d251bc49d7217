import type { Chance } from "./chance";

/** Districts and counties of the demo's city, the big ones first. */
export const regions = [
  "江城区",
  "临港区",
  "东屏区",
  "海陵区",
  "云台县",
  "清河县",
  "安平县",
  "永和县",
  "兴阳县",
  "石湖县",
  "南岭县",
  "白沙县",
] as const;

/** Industries with what their firms make; the common ones first. */
export const industries = [
  { name: "通用设备制造业", products: ["精密轴承", "工业阀门", "减速器", "真空泵", "液压元件"] },
  { name: "专用设备制造业", products: ["真空炉", "包装机械", "纺织机械", "激光切割机", "注塑机"] },
  { name: "电气机械和器材制造业", products: ["伺服电机", "电力变压器", "特种电缆", "继电器", "储能变流器"] },
  { name: "计算机、通信和其他电子设备制造业", products: ["光通信模块", "压力传感器", "印制电路板", "射频器件"] },
  { name: "汽车制造业", products: ["轮毂轴承单元", "转向节", "热管理阀", "车用线束"] },
  { name: "化学原料和化学制品制造业", products: ["电子级清洗剂", "特种涂料", "水处理剂", "密封胶"] },
  { name: "金属制品业", products: ["高强度紧固件", "精密铸件", "模具钢制品", "弹性元件"] },
  { name: "橡胶和塑料制品业", products: ["密封圈", "工程塑料件", "光学薄膜", "橡胶减振件"] },
  { name: "医药制造业", products: ["医用耗材", "诊断试剂", "药用辅料"] },
  { name: "仪器仪表制造业", products: ["流量计", "水质分析仪", "工业相机", "扭矩传感器"] },
  { name: "非金属矿物制品业", products: ["石英坩埚", "特种陶瓷", "玻璃纤维制品"] },
  { name: "软件和信息技术服务业", products: ["工业软件", "机器视觉系统", "设备联网平台"] },
] as const;

const first = [
  "合",
  "启",
  "恒",
  "瑞",
  "鼎",
  "锐",
  "凯",
  "维",
  "卓",
  "尚",
  "中",
  "远",
  "华",
  "安",
  "立",
  "润",
  "新",
  "嘉",
];
const second = [
  "创",
  "泰",
  "科",
  "腾",
  "辰",
  "达",
  "源",
  "诺",
  "航",
  "信",
  "和",
  "晟",
  "邦",
  "德",
  "力",
  "越",
  "成",
  "昌",
];
const kinds = ["精密机械", "科技", "智能装备", "新材料", "电子", "电气", "自动化", "仪器", "机电", "工业"];

/** A name that nobody takes for a real firm's: it begins with "synthetic" and ends with its number. */
export const firmName = (chance: Chance, region: string, number: number): string =>
  `合成-${region.slice(0, 2)}${chance.one(first)}${chance.one(second)}${chance.one(kinds)}有限公司${String(number).padStart(4, "0")}`;

const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const bodySigns = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of the nine-character organisation code (GB 11714). */
function bodyCheck(digits: string): string {
  const sum = bodyWeights.reduce((total, weight, place) => total + weight * bodySigns.indexOf(digits[place] ?? "0"), 0);
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? "X" : String(rest);
}

/**
 * A unified social credit code with right check characters (GB 32100) that no firm can have: no administrative
 * division begins with 99.
 */
export function syntheticCode(round: number, number: number): string {
  const body = String(10_000_000 + round * 1_000_000 + number).slice(-8);
  const head = `919900${String(number % 100).padStart(2, "0")}${body}${bodyCheck(body)}`;
  const sum = [...head].reduce((total, sign, place) => total + signs.indexOf(sign) * (3 ** place % 31), 0);
  return `${head}${signs[(31 - (sum % 31)) % 31]}`;
}
