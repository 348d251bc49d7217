import type { Text } from "#lib/text/text";

type Place = { id: string; name: Text };

const place = (id: string, zh: string, en: string): Place => ({ id, name: { zh, en } });

/**
 * Where a round can be: the provinces, autonomous regions and municipalities of the mainland, the XPCC, and the five
 * cities that the state plans apart, whose departments stand beside those of the provinces.
 */
export const places: readonly Place[] = [
  place("beijing", "北京市", "Beijing"),
  place("tianjin", "天津市", "Tianjin"),
  place("hebei", "河北省", "Hebei"),
  place("shanxi", "山西省", "Shanxi"),
  place("inner-mongolia", "内蒙古自治区", "Inner Mongolia"),
  place("liaoning", "辽宁省", "Liaoning"),
  place("jilin", "吉林省", "Jilin"),
  place("heilongjiang", "黑龙江省", "Heilongjiang"),
  place("shanghai", "上海市", "Shanghai"),
  place("jiangsu", "江苏省", "Jiangsu"),
  place("zhejiang", "浙江省", "Zhejiang"),
  place("anhui", "安徽省", "Anhui"),
  place("fujian", "福建省", "Fujian"),
  place("jiangxi", "江西省", "Jiangxi"),
  place("shandong", "山东省", "Shandong"),
  place("henan", "河南省", "Henan"),
  place("hubei", "湖北省", "Hubei"),
  place("hunan", "湖南省", "Hunan"),
  place("guangdong", "广东省", "Guangdong"),
  place("guangxi", "广西壮族自治区", "Guangxi"),
  place("hainan", "海南省", "Hainan"),
  place("chongqing", "重庆市", "Chongqing"),
  place("sichuan", "四川省", "Sichuan"),
  place("guizhou", "贵州省", "Guizhou"),
  place("yunnan", "云南省", "Yunnan"),
  place("tibet", "西藏自治区", "Tibet"),
  place("shaanxi", "陕西省", "Shaanxi"),
  place("gansu", "甘肃省", "Gansu"),
  place("qinghai", "青海省", "Qinghai"),
  place("ningxia", "宁夏回族自治区", "Ningxia"),
  place("xinjiang", "新疆维吾尔自治区", "Xinjiang"),
  place("dalian", "大连市", "Dalian"),
  place("ningbo", "宁波市", "Ningbo"),
  place("xiamen", "厦门市", "Xiamen"),
  place("qingdao", "青岛市", "Qingdao"),
  place("shenzhen", "深圳市", "Shenzhen"),
  place("xpcc", "新疆生产建设兵团", "Xinjiang Production and Construction Corps"),
];

/** The name of a place by its id. */
export const placeText = (id: string): Text | undefined => places.find((each) => each.id === id)?.name;

const ending = /(省|市|(壮族|回族|维吾尔)?自治区)$/;
const short = (name: string): string => name.replace(ending, "");

/** The id of a place by its id or its name in Chinese or English, with or without 省, 市 or 自治区; or `null`. */
export function placeNamed(typed: string): string | null {
  const word = typed.normalize("NFKC").trim().toLowerCase();
  const found = places.find(
    ({ id, name }) => word === id || word === name.en.toLowerCase() || short(word) === short(name.zh),
  );
  return found?.id ?? null;
}
