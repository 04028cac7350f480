/** Top-level domains that the demo portal knows, in lower case as udata's list: country codes and common others. */

const COUNTRIES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw';
const OTHERS =
  'com org net edu gov int mil info biz name pro museum coop aero jobs mobi travel cat tel asia post xxx app dev page blog news media press cloud online site website store shop tech agency alsace bzh corsica paris brussels wien berlin hamburg bayern koeln quebec london scot wales eus gal vlaanderen city earth eco energy bio green garden farm food health care clinic design studio art photo photos video music film tv radio live world global international foundation ngo ong community social network group team club college school university academy science study courses education digital data systems solutions services software tools support email link click xyz top space zone wiki works today run report guide map maps green house land moe one ovh';
const UNICODE =
  'рф рус бел укр срб мкд бг ею қаз мон 中国 中國 香港 台灣 台湾 한국 ελ გე հայ ישראל इंडिया भारत السعودية مصر تونس المغرب الجزائر ไทย みんな';

export const TLDS: ReadonlySet<string> = new Set(`${COUNTRIES} ${OTHERS} ${UNICODE}`.split(' '));
