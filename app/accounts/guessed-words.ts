/** What people in China put into passwords and English lists lack: written in pinyin, in characters, in digits that sound like words. */
export const guessedWords: readonly string[] = [
  ..."woaini woaiwo aiwoba iloveyou woaini1314 woaizhongguo zhongguo zhonghua zhongguoren nihao nihaoma wode women".split(
    " ",
  ),
  ..."wobuzhidao woshishui woshini baobei baobao laopo laogong mama baba jiejie gege meimei didi qinaide xiexie".split(
    " ",
  ),
  ..."mima wodemima denglu zhanghao yonghu guanliyuan guanli ceshi kaifa xitong qiye gongsi jituan gongchang".split(
    " ",
  ),
  ..."chejian zhizao keji jishu dianzi jixie zhoucheng gongxinju gongxin gongxinbu zhengfu jingxin shenbao pingshen".split(
    " ",
  ),
  ..."zhuanjingtexin xiaojuren gaoxin wenjuan lingdao juzhang kezhang chuzhang zhuren jingli laoban caiwu kuaiji".split(
    " ",
  ),
  ..."huanying xiaoxiao tiantian meimei pengyou kaixin kuaile xingfu pingan jiankang facai gongxifacai wanshiruyi".split(
    " ",
  ),
  ..."xinnian chunjie shengri shengrikuaile nianhuo xinxiang dazhong haiyang taiyang yueliang xingxing".split(" "),
  ..."yiersan yiersansi yiersansiwu yiersansiwuliu liuliuliu babaliuba wuerling yisanyisi".split(" "),
  ..."zhangwei wangwei wangfang liwei lina liqiang zhangmin lijing wangjing liuwei zhangjing chenjie xiaoming".split(
    " ",
  ),
  ..."beijing shanghai tianjin chongqing hebei shanxi liaoning jilin heilongjiang jiangsu zhejiang anhui fujian".split(
    " ",
  ),
  ..."jiangxi shandong henan hubei hunan guangdong hainan sichuan guizhou yunnan shaanxi gansu qinghai taiwan".split(
    " ",
  ),
  ..."neimenggu guangxi xizang ningxia xinjiang xianggang aomen guangzhou shenzhen hangzhou ningbo wenzhou jiaxing".split(
    " ",
  ),
  ..."huzhou shaoxing jinhua taizhou nanjing suzhou wuxi changzhou nantong xuzhou hefei wuhu fuzhou xiamen quanzhou".split(
    " ",
  ),
  ..."nanchang jinan qingdao yantai weifang zhengzhou luoyang wuhan changsha zhuzhou dongguan foshan zhuhai chengdu".split(
    " ",
  ),
  ..."mianyang guiyang kunming xian lanzhou shenyang dalian changchun haerbin harbin shijiazhuang taiyuan".split(" "),
  ..."1314 520 521 1314520 5201314 520520 5211314 666 888 168 518 666666 888888 168168 518518 147258 1qaz 2wsx".split(
    " ",
  ),
  ..."密码 我的密码 登录 管理员 测试 用户 账号 公司 企业 集团 有限公司 政府 工信局 工信厅 工信部 经信局 专精特新 小巨人".split(
    " ",
  ),
  ..."我爱你 我爱中国 中国 中华人民共和国 中国人 你好 您好 世界 宝贝 老婆 老公 妈妈 爸爸 快乐 生日快乐 新年快乐".split(
    " ",
  ),
  ..."恭喜发财 万事如意 一帆风顺 平安 幸福 健康 一二三 一二三四 一二三四五 一二三四五六七八九十 零一二三四五六七八九".split(
    " ",
  ),
  ..."床前明月光 疑是地上霜 举头望明月 低头思故乡 春眠不觉晓 处处闻啼鸟 白日依山尽 黄河入海流 欲穷千里目 更上一层楼".split(
    " ",
  ),
  ..."天天向上 好好学习 好好学习天天向上 人民 北京 上海 天津 重庆 浙江 江苏 广东 杭州 宁波 南京 苏州 深圳 广州".split(
    " ",
  ),
];
