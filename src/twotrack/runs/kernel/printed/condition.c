#include "runtime.h"

i8 twotrack_condition_work(void) { return (i8)(sizeof(lf) * 420536ll + sizeof(real) * 12462ll); }
void twotrack_condition(const void *const *in, void *const *out, const u1 *tables, void *work, i8 first, i8 draws) {
  lf *const w = work; real *const u = (real *)(w + 420536); (void)w; (void)u; (void)tables; (void)in;
  li8 v0;
  gather_i8(&v0, in[0], 1, 1, first, draws);
  gather_f8((lf *)(w + 0), in[1], 650, 650, first, draws);
  const i8 *const a2 = in[2];
  const wide *const a3 = in[3];
  const wide *const a4 = in[4];
  const wide *const a5 = in[5];
  const wide *const a6 = in[6];
  const wide *const a7 = in[7];
  const wide *const a8 = in[8];
  const wide *const a9 = in[9];
  const wide *const a10 = in[10];
  const wide *const a11 = in[11];
  const wide *const a12 = in[12];
  const wide *const a13 = in[13];
  const wide *const a14 = in[14];
  const wide *const a15 = in[15];
  const wide *const a16 = in[16];
  const wide *const a17 = in[17];
  const wide *const a18 = in[18];
  const wide *const a19 = in[19];
  const wide *const a20 = in[20];
  const wide *const a21 = in[21];
  const wide *const a22 = in[22];
  const wide *const a23 = in[23];
  const wide *const a24 = in[24];
  const wide *const a25 = in[25];
  const wide *const a26 = in[26];
  const wide *const a27 = in[27];
  const wide *const a28 = in[28];
  const wide *const a29 = in[29];
  const wide *const a30 = in[30];
  const wide *const a31 = in[31];
  const wide *const a32 = in[32];
  const wide *const a33 = in[33];
  const wide *const a34 = in[34];
  const wide *const a35 = in[35];
  const wide *const a36 = in[36];
  const wide *const a37 = in[37];
  const wide *const a38 = in[38];
  const wide *const a41 = in[41];
  const wide *const a42 = in[42];
  const wide *const a43 = in[43];
  const wide *const a44 = in[44];
  const wide *const a45 = in[45];
  const wide *const a46 = in[46];
  const wide *const a47 = in[47];
  const wide *const a48 = in[48];
  const wide *const a49 = in[49];
  const wide *const a50 = in[50];
  const wide *const a51 = in[51];
  const wide *const a52 = in[52];
  const wide *const a53 = in[53];
  const wide *const a54 = in[54];
  const wide *const a55 = in[55];
  const wide *const a56 = in[56];
  const wide *const a57 = in[57];
  const wide *const a58 = in[58];
  const wide *const a59 = in[59];
  const wide *const a60 = in[60];
  const wide *const a61 = in[61];
  const wide *const a62 = in[62];
  const wide *const a67 = in[67];
  const wide *const a68 = in[68];
  const wide *const a69 = in[69];
  const wide *const a70 = in[70];
  const wide *const a71 = in[71];
  const wide *const a72 = in[72];
  const wide *const a73 = in[73];
  const wide *const a74 = in[74];
  const wide *const a75 = in[75];
  const wide *const a76 = in[76];
  const wide *const a77 = in[77];
  const wide *const a78 = in[78];
  const wide *const a79 = in[79];
  const wide *const a80 = in[80];
  const wide *const a81 = in[81];
  const wide *const a82 = in[82];
  const wide *const a83 = in[83];
  const wide *const a84 = in[84];
  const wide *const a85 = in[85];
  const wide *const a86 = in[86];
  const wide *const a89 = in[89];
  const wide *const a90 = in[90];
  const wide *const a91 = in[91];
  const wide *const a92 = in[92];
  const wide *const a93 = in[93];
  const wide *const a94 = in[94];
  const wide *const a97 = in[97];
  const wide *const a98 = in[98];
  const wide *const a101 = in[101];
  const wide *const a102 = in[102];
  const wide *const a103 = in[103];
  const wide *const a104 = in[104];
  const wide *const a105 = in[105];
  const wide *const a106 = in[106];
  const wide *const a107 = in[107];
  const wide *const a108 = in[108];
  const wide *const a109 = in[109];
  const wide *const a110 = in[110];
  const wide *const a111 = in[111];
  const wide *const a112 = in[112];
  const wide *const a115 = in[115];
  const wide *const a116 = in[116];
  const wide *const a117 = in[117];
  const wide *const a118 = in[118];
  const wide *const a119 = in[119];
  const wide *const a120 = in[120];
  const wide *const a121 = in[121];
  const wide *const a122 = in[122];
  const wide *const a123 = in[123];
  const wide *const a124 = in[124];
  const wide *const a125 = in[125];
  const wide *const a126 = in[126];
  const wide *const a127 = in[127];
  const wide *const a128 = in[128];
  const wide *const a129 = in[129];
  const wide *const a130 = in[130];
  const wide *const a131 = in[131];
  const wide *const a132 = in[132];
  const wide *const a135 = in[135];
  const wide *const a136 = in[136];
  const wide *const a137 = in[137];
  const wide *const a138 = in[138];
  const wide *const a145 = in[145];
  const wide *const a146 = in[146];
  const wide *const a147 = in[147];
  const wide *const a148 = in[148];
  const wide *const a149 = in[149];
  const wide *const a150 = in[150];
  const wide *const a151 = in[151];
  const wide *const a152 = in[152];
  const wide *const a153 = in[153];
  const wide *const a154 = in[154];
  const wide *const a155 = in[155];
  const wide *const a156 = in[156];
  const wide *const a157 = in[157];
  const wide *const a158 = in[158];
  const wide *const a159 = in[159];
  const wide *const a160 = in[160];
  const wide *const a161 = in[161];
  const wide *const a162 = in[162];
  const wide *const a163 = in[163];
  const wide *const a164 = in[164];
  const wide *const a165 = in[165];
  const wide *const a166 = in[166];
  const wide *const a167 = in[167];
  const wide *const a168 = in[168];
  const wide *const a169 = in[169];
  const wide *const a170 = in[170];
  const wide *const a171 = in[171];
  const wide *const a172 = in[172];
  const wide *const a173 = in[173];
  const wide *const a174 = in[174];
  const wide *const a175 = in[175];
  const wide *const a176 = in[176];
  const wide *const a177 = in[177];
  const wide *const a178 = in[178];
  const wide *const a181 = in[181];
  const wide *const a182 = in[182];
  const wide *const a185 = in[185];
  const wide *const a186 = in[186];
  const wide *const a187 = in[187];
  const wide *const a188 = in[188];
  const wide *const a189 = in[189];
  const wide *const a190 = in[190];
  const wide *const a191 = in[191];
  const wide *const a192 = in[192];
  const wide *const a193 = in[193];
  const wide *const a194 = in[194];
  const wide *const a195 = in[195];
  const wide *const a196 = in[196];
  const wide *const a197 = in[197];
  const wide *const a198 = in[198];
  const wide *const a199 = in[199];
  const wide *const a200 = in[200];
  const wide *const a201 = in[201];
  const wide *const a202 = in[202];
  const wide *const a203 = in[203];
  const wide *const a204 = in[204];
  const wide *const a205 = in[205];
  const wide *const a206 = in[206];
  const wide *const a207 = in[207];
  const wide *const a208 = in[208];
  const wide *const a209 = in[209];
  const wide *const a210 = in[210];
  const wide *const a211 = in[211];
  const wide *const a212 = in[212];
  const wide *const a213 = in[213];
  const wide *const a214 = in[214];
  const wide *const a215 = in[215];
  const wide *const a216 = in[216];
  const wide *const a217 = in[217];
  const wide *const a218 = in[218];
  const wide *const a219 = in[219];
  const wide *const a220 = in[220];
  const wide *const a221 = in[221];
  const wide *const a222 = in[222];
  const wide *const a223 = in[223];
  const wide *const a224 = in[224];
  const wide *const a225 = in[225];
  const wide *const a226 = in[226];
  const wide *const a227 = in[227];
  const wide *const a228 = in[228];
  const wide *const a231 = in[231];
  const wide *const a232 = in[232];
  const wide *const a233 = in[233];
  const wide *const a234 = in[234];
  const wide *const a235 = in[235];
  const wide *const a236 = in[236];
  const wide *const a237 = in[237];
  const wide *const a238 = in[238];
  const wide *const a239 = in[239];
  const wide *const a240 = in[240];
  const wide *const a241 = in[241];
  const wide *const a242 = in[242];
  const wide *const a243 = in[243];
  const wide *const a244 = in[244];
  const wide *const a245 = in[245];
  const wide *const a246 = in[246];
  const wide *const a247 = in[247];
  const wide *const a248 = in[248];
  const wide *const a249 = in[249];
  const wide *const a250 = in[250];
  const wide *const a251 = in[251];
  const wide *const a252 = in[252];
  const wide *const a253 = in[253];
  const wide *const a254 = in[254];
  const wide *const a255 = in[255];
  const wide *const a256 = in[256];
  const wide *const a257 = in[257];
  const wide *const a258 = in[258];
  const wide *const a259 = in[259];
  const wide *const a260 = in[260];
  const wide *const a261 = in[261];
  const wide *const a262 = in[262];
  const wide *const a263 = in[263];
  const wide *const a264 = in[264];
  const wide *const a265 = in[265];
  const wide *const a266 = in[266];
  const wide *const a267 = in[267];
  const wide *const a268 = in[268];
  const wide *const a269 = in[269];
  const wide *const a270 = in[270];
  const wide *const a271 = in[271];
  const wide *const a272 = in[272];
  const wide *const a273 = in[273];
  const wide *const a274 = in[274];
  const wide *const a275 = in[275];
  const wide *const a276 = in[276];
  const wide *const a277 = in[277];
  const wide *const a278 = in[278];
  const wide *const a279 = in[279];
  const wide *const a280 = in[280];
  const wide *const a281 = in[281];
  const wide *const a282 = in[282];
  const wide *const a287 = in[287];
  const wide *const a288 = in[288];
  const wide *const a289 = in[289];
  const wide *const a290 = in[290];
  const wide *const a291 = in[291];
  const wide *const a292 = in[292];
  const wide *const a293 = in[293];
  const wide *const a294 = in[294];
  const wide *const a295 = in[295];
  const wide *const a296 = in[296];
  const wide *const a297 = in[297];
  const wide *const a298 = in[298];
  const wide *const a299 = in[299];
  const wide *const a300 = in[300];
  const wide *const a301 = in[301];
  const wide *const a302 = in[302];
  const wide *const a303 = in[303];
  const wide *const a304 = in[304];
  const wide *const a305 = in[305];
  const wide *const a306 = in[306];
  const wide *const a307 = in[307];
  const wide *const a308 = in[308];
  const wide *const a309 = in[309];
  const wide *const a310 = in[310];
  const wide *const a311 = in[311];
  const wide *const a312 = in[312];
  const wide *const a313 = in[313];
  const wide *const a314 = in[314];
  const wide *const a315 = in[315];
  const wide *const a316 = in[316];
  const wide *const a317 = in[317];
  const wide *const a318 = in[318];
  const wide *const a319 = in[319];
  const wide *const a320 = in[320];
  const wide *const a321 = in[321];
  const wide *const a322 = in[322];
  const wide *const a323 = in[323];
  const wide *const a324 = in[324];
  const wide *const a325 = in[325];
  const wide *const a326 = in[326];
  const wide *const a327 = in[327];
  const wide *const a328 = in[328];
  const wide *const a329 = in[329];
  const wide *const a330 = in[330];
  const wide *const a331 = in[331];
  const wide *const a332 = in[332];
  const wide *const a333 = in[333];
  const wide *const a334 = in[334];
  const wide *const a335 = in[335];
  const wide *const a336 = in[336];
  const wide *const a337 = in[337];
  const wide *const a338 = in[338];
  const wide *const a339 = in[339];
  const wide *const a340 = in[340];
  const wide *const a341 = in[341];
  const wide *const a342 = in[342];
  const wide *const a343 = in[343];
  const wide *const a344 = in[344];
  const wide *const a345 = in[345];
  const wide *const a346 = in[346];
  const wide *const a347 = in[347];
  const wide *const a348 = in[348];
  const wide *const a349 = in[349];
  const wide *const a350 = in[350];
  const wide *const a399 = in[399];
  const wide *const a400 = in[400];
  const wide *const a401 = in[401];
  const wide *const a402 = in[402];
  const wide *const a403 = in[403];
  const wide *const a404 = in[404];
  const wide *const a405 = in[405];
  const wide *const a406 = in[406];
  const wide *const a407 = in[407];
  const wide *const a408 = in[408];
  const wide *const a409 = in[409];
  const wide *const a410 = in[410];
  const wide *const a411 = in[411];
  const wide *const a412 = in[412];
  const wide *const a413 = in[413];
  const wide *const a414 = in[414];
  const wide *const a415 = in[415];
  const wide *const a416 = in[416];
  const wide *const a417 = in[417];
  const wide *const a418 = in[418];
  const wide *const a419 = in[419];
  const wide *const a420 = in[420];
  const wide *const a421 = in[421];
  const wide *const a422 = in[422];
  const wide *const a423 = in[423];
  const wide *const a424 = in[424];
  const wide *const a425 = in[425];
  const wide *const a426 = in[426];
  const wide *const a427 = in[427];
  const wide *const a428 = in[428];
  const wide *const a429 = in[429];
  const wide *const a430 = in[430];
  const wide *const a431 = in[431];
  const wide *const a432 = in[432];
  const wide *const a433 = in[433];
  const wide *const a434 = in[434];
  const wide *const a435 = in[435];
  const wide *const a436 = in[436];
  const wide *const a437 = in[437];
  const wide *const a438 = in[438];
  const wide *const a439 = in[439];
  const wide *const a440 = in[440];
  const wide *const a441 = in[441];
  const wide *const a442 = in[442];
  const wide *const a443 = in[443];
  const wide *const a444 = in[444];
  const wide *const a453 = in[453];
  const wide *const a454 = in[454];
  const wide *const a455 = in[455];
  const wide *const a456 = in[456];
  const wide *const a457 = in[457];
  const wide *const a458 = in[458];
  const wide *const a463 = in[463];
  const wide *const a464 = in[464];
  const wide *const a465 = in[465];
  const wide *const a466 = in[466];
  const wide *const a467 = in[467];
  const wide *const a468 = in[468];
  const wide *const a469 = in[469];
  const wide *const a470 = in[470];
  const wide *const a471 = in[471];
  const wide *const a472 = in[472];
  const wide *const a473 = in[473];
  const wide *const a474 = in[474];
  const wide *const a475 = in[475];
  const wide *const a476 = in[476];
  const wide *const a477 = in[477];
  const wide *const a478 = in[478];
  const wide *const a479 = in[479];
  const wide *const a480 = in[480];
  const wide *const a481 = in[481];
  const wide *const a482 = in[482];
  const wide *const a483 = in[483];
  const wide *const a484 = in[484];
  const wide *const a485 = in[485];
  const wide *const a486 = in[486];
  const wide *const a487 = in[487];
  const wide *const a488 = in[488];
  const wide *const a491 = in[491];
  const wide *const a492 = in[492];
  const wide *const a493 = in[493];
  const wide *const a494 = in[494];
  const wide *const a495 = in[495];
  const wide *const a496 = in[496];
  const wide *const a497 = in[497];
  const wide *const a498 = in[498];
  const wide *const a499 = in[499];
  const wide *const a500 = in[500];
  const wide *const a501 = in[501];
  const wide *const a502 = in[502];
  const wide *const a503 = in[503];
  const wide *const a504 = in[504];
  const wide *const a505 = in[505];
  const wide *const a506 = in[506];
  const wide *const a507 = in[507];
  const wide *const a508 = in[508];
  const wide *const a509 = in[509];
  const wide *const a510 = in[510];
  const wide *const a513 = in[513];
  const wide *const a514 = in[514];
  const wide *const a515 = in[515];
  const wide *const a516 = in[516];
  const wide *const a517 = in[517];
  const wide *const a518 = in[518];
  const wide *const a519 = in[519];
  const wide *const a520 = in[520];
  const wide *const a521 = in[521];
  const wide *const a522 = in[522];
  const wide *const a523 = in[523];
  const wide *const a524 = in[524];
  const wide *const a525 = in[525];
  const wide *const a526 = in[526];
  const wide *const a527 = in[527];
  const wide *const a528 = in[528];
  const wide *const a529 = in[529];
  const wide *const a530 = in[530];
  const wide *const a531 = in[531];
  const wide *const a532 = in[532];
  const wide *const a533 = in[533];
  const wide *const a534 = in[534];
  const wide *const a535 = in[535];
  const wide *const a536 = in[536];
  const wide *const a537 = in[537];
  const wide *const a538 = in[538];
  const wide *const a539 = in[539];
  const wide *const a540 = in[540];
  const wide *const a541 = in[541];
  const wide *const a542 = in[542];
  const wide *const a543 = in[543];
  const wide *const a544 = in[544];
  const wide *const a545 = in[545];
  const wide *const a546 = in[546];
  const wide *const a547 = in[547];
  const wide *const a548 = in[548];
  const wide *const a549 = in[549];
  const wide *const a550 = in[550];
  const wide *const a551 = in[551];
  const wide *const a552 = in[552];
  const wide *const a553 = in[553];
  const wide *const a554 = in[554];
  const wide *const a555 = in[555];
  const wide *const a556 = in[556];
  const wide *const a557 = in[557];
  const wide *const a558 = in[558];
  const wide *const a559 = in[559];
  const wide *const a560 = in[560];
  const wide *const a562 = in[562];
  const wide *const a564 = in[564];
  const wide *const a565 = in[565];
  const wide *const a566 = in[566];
  const wide *const a567 = in[567];
  const wide *const a568 = in[568];
  const wide *const a569 = in[569];
  const wide *const a570 = in[570];
  const wide *const a574 = in[574];
  const u1 *const a575 = in[575];
  const wide *const a577 = in[577];
  const wide *const a580 = in[580];
  const wide *const a581 = in[581];
  const wide *const a582 = in[582];
  const wide *const a583 = in[583];
  const wide *const a584 = in[584];
  const wide *const a587 = in[587];
  const u4 *const t490 = (const u4 *)(tables + 0);
  const u4 *const t1054 = (const u4 *)(tables + 2624);
  const u4 *const t1055 = (const u4 *)(tables + 4352);
  const u4 *const t1058 = (const u4 *)(tables + 252992);
  const u4 *const t1059 = (const u4 *)(tables + 254080);
  const wide *const t1073 = (const wide *)(tables + 258304);
  const u1 *const t1082 = (const u1 *)(tables + 258432);
  const i8 *const t1087 = (const i8 *)(tables + 258496);
  const u1 *const t1114 = (const u1 *)(tables + 258560);
  const u4 *const t1115 = (const u4 *)(tables + 258624);
  const u1 *const t1128 = (const u1 *)(tables + 264960);
  const i8 *const t1140 = (const i8 *)(tables + 265024);
  const u4 *const t1171 = (const u4 *)(tables + 265088);
  const u4 *const t1174 = (const u4 *)(tables + 265216);
  const wide *const t1185 = (const wide *)(tables + 268032);
  const u1 *const t1186 = (const u1 *)(tables + 825600);
  const u1 *const t1187 = (const u1 *)(tables + 895296);
  const wide *const t1207 = (const wide *)(tables + 964992);
  const i8 *const t1212 = (const i8 *)(tables + 1088896);
  const wide *const t1276 = (const wide *)(tables + 1089088);
  const wide *const t1485 = (const wide *)(tables + 147776);
  const wide *const t1524 = (const wide *)(tables + 147904);
  const wide *const t1557 = (const wide *)(tables + 147968);
  const i8 r507 = a2[0];
  const u4 s482 = ((u4)r507);
  const i8 s484 = (r507 >> ((i8)32ll));
  const u4 s485 = ((u4)s484);
  const lu4 v486 = CAST(lu4, v0);
  lu4 v488;
  lu4 v489;
  lanes_threefry(SPLAT(lu4, s485), SPLAT(lu4, s482), SPLAT(lu4, ((u4)0ull)), v486, &v488, &v489);
  const real r515 = (real)a12[0];
  const real s503 = (r515 * R(0.0));
  const real r517 = (real)a11[0];
  const real s504 = (r517 + s503);
  const real r519 = (real)a16[0];
  const real s523 = (r519 * R(0.0));
  const real r521 = (real)a15[0];
  const real s524 = (r521 + s523);
  const real s526 = (s524 * R(0x1.5555555555555p-4));
  const real r524 = (real)a62[0];
  const real s541 = (r524 * R(0.0));
  const real r526 = (real)a61[0];
  const real s542 = (r526 + s541);
  const real r528 = (real)a60[0];
  const real s543 = (r528 * R(0.0));
  const real r530 = (real)a59[0];
  const real s544 = (r530 + s543);
  const real r532 = (real)a76[0];
  const real s552 = (r532 * R(0.0));
  const real r534 = (real)a75[0];
  const real s553 = (r534 + s552);
  const real r536 = (real)a48[0];
  const real s572 = (r536 * R(0.0));
  const real r538 = (real)a47[0];
  const real s573 = (r538 + s572);
  const real r540 = (real)a68[0];
  const real s595 = (r540 * R(0.0));
  const real r542 = (real)a67[0];
  const real s596 = (r542 + s595);
  const real r544 = (real)a78[0];
  const real s597 = (r544 * R(0.0));
  const real r546 = (real)a77[0];
  const real s598 = (r546 + s597);
  const real s600 = (s598 * R(0x1.0d24456359e3ap-5));
  const real r549 = (real)a124[0];
  const real s635 = (r549 * R(0.0));
  const real r551 = (real)a123[0];
  const real s636 = (r551 + s635);
  const real r553 = (real)a164[0];
  const real s685 = (r553 * R(0.0));
  const real r555 = (real)a163[0];
  const real s686 = (r555 + s685);
  const real r557 = (real)a262[0];
  const real s695 = (r557 * R(0.0));
  const real r559 = (real)a261[0];
  const real s696 = (r559 + s695);
  const real r561 = (real)a176[0];
  const real s732 = (r561 * R(0.0));
  const real r563 = (real)a175[0];
  const real s733 = (r563 + s732);
  const real s734 = (s733 * R(0x1.5555555555555p-4));
  const real r566 = (real)a274[0];
  const real s793 = (r566 * R(0.0));
  const real r568 = (real)a273[0];
  const real s794 = (r568 + s793);
  const real r570 = (real)a330[0];
  const real s860 = (r570 * R(0.0));
  const real r572 = (real)a329[0];
  const real s861 = (r572 + s860);
  const real r574 = (real)a336[0];
  const real s913 = (r574 * R(0.0));
  const real r576 = (real)a335[0];
  const real s914 = (r576 + s913);
  const real r578 = (real)a402[0];
  const real s927 = (r578 * R(0.0));
  const real r580 = (real)a401[0];
  const real s928 = (r580 + s927);
  const real s930 = (s928 * R(0x1.4585555555555p+16));
  const real r583 = (real)a472[0];
  const real s968 = (r583 * R(0.0));
  const real r585 = (real)a471[0];
  const real s969 = (r585 + s968);
  const real r587 = (real)a440[0];
  const real s977 = (r587 * R(0.0));
  const real r589 = (real)a439[0];
  const real s978 = (r589 + s977);
  const real s979 = (s978 * R(0x1.3de4355555555p+26));
  const real r592 = (real)a458[0];
  const real s986 = (r592 * R(0.0));
  const real r594 = (real)a457[0];
  const real s987 = (r594 + s986);
  const real s988 = (s987 * R(0x1.4f8b588e368f1p-17));
  const real r597 = (real)a476[0];
  const real s994 = (r597 * R(0.0));
  const real r599 = (real)a475[0];
  const real s995 = (r599 + s994);
  const real r601 = (real)a434[0];
  const real s999 = (r601 * R(0.0));
  const real r603 = (real)a433[0];
  const real s1000 = (r603 + s999);
  const real s1001 = (s1000 * R(0x1.4f8b588e368f1p-17));
  const real r606 = (real)a498[0];
  const real s1019 = (r606 * R(0.0));
  const real r608 = (real)a497[0];
  const real s1020 = (r608 + s1019);
  const real r610 = (real)a474[0];
  const real s1021 = (r610 * R(0.0));
  const real r612 = (real)a473[0];
  const real s1022 = (r612 + s1021);
  const real r614 = (real)a502[0];
  const real s1045 = (r614 * R(0.0));
  const real r616 = (real)a501[0];
  const real s1046 = (r616 + s1045);
  const real r618 = (real)a430[0];
  const real s1047 = (r618 * R(0.0));
  const real r620 = (real)a429[0];
  const real s1048 = (r620 + s1047);
  const real s1430 = (R(0.0) * s930);
  const real s1451 = (R(1.0) / s573);
  const real s1457 = (R(1.0) / s636);
  const real s1477 = (-s1020);
  const real s1482 = (R(1.0) / s1022);
  const real s1487 = (R(0x1.19799812dea11p-40) * s504);
  const real s1488 = (R(1.0) / s504);
  const real s1496 = (R(2.0) * s988);
  const real s1497 = (R(1.0) / s1496);
  const real s1499 = (s969 / R(2.0));
  const real s1501 = (R(1.0) / s1001);
  const real s1502 = (R(2.0) * s979);
  const real s1503 = (R(1.0) / s1502);
  const real s1535 = (R(0x1.19799812dea11p-40) * s734);
  const real s1536 = (R(1.0) / s734);
  const real s1547 = (R(1.0) / s794);
  const real s1567 = (R(1.0) / s596);
  for (int k4588 = 0; k4588 < 650; ++k4588) {
    const u4 r640 = t490[k4588];
    lu4 v4589;
    lu4 v4590;
    lanes_threefry(v488, v489, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r640), &v4589, &v4590);
    lu4 v4591;
    lu4 v4592;
    lanes_threefry(v4589, v4590, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v4591, &v4592);
    const lu8 v4593 = CAST(lu8, v4591);
    const lu8 v4594 = CAST(lu8, v4592);
    const lu8 v4595 = (v4593 << ((u8)32ull));
    const lu8 v4596 = (v4595 | v4594);
    const lu8 v4597 = (v4596 >> ((u8)12ull));
    const lu8 v4598 = (v4597 | ((u8)4607182418800017408ull));
    const lw v4599 = ((lw)(v4598));
    const lw v4600 = (v4599 - (1.0));
    const lw v4601 = (v4600 * (2.0));
    const lw v4602 = (v4601 + (-0x1.fffffffffffffp-1));
    const lw v4603 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v4602);
    const lf v4604 = CAST(lf, lw_erf_inv(v4603));
    const lf v4605 = (R(0x1.6a09e667f3bcdp+0) * v4604);
    const lf l660 = w[0 + k4588];
    const lm v4606 = CAST(lm, (l660 != l660));
    const lf v4607 = lf_select(v4606, v4605, l660);
    w[650 + k4588] = v4607;
  }
  const real r665 = (real)a20[0];
  const lf l666 = w[650 + 0];
  const lf v499 = (r665 * l666);
  const real r668 = (real)a19[0];
  const lf v500 = (r668 + v499);
  const lf v502 = lf_max(v500, SPLAT(lf, R(0.0)));
  const real r671 = (real)a8[0];
  const lf l672 = w[650 + 1];
  const lf v505 = (r671 * l672);
  const real r674 = (real)a7[0];
  const lf v506 = (r674 + v505);
  const lf v507 = lf_max(v506, SPLAT(lf, R(0.0)));
  const real r677 = (real)a14[0];
  const lf l678 = w[650 + 2];
  const lf v508 = (r677 * l678);
  const real r680 = (real)a13[0];
  const lf v509 = (r680 + v508);
  const lf v510 = lf_logistic(v509);
  const real r683 = (real)a4[0];
  const lf l684 = w[650 + 3];
  const lf v511 = (r683 * l684);
  const real r686 = (real)a3[0];
  const lf v512 = (r686 + v511);
  const lf v513 = lf_max(v512, SPLAT(lf, R(0.0)));
  const real r689 = (real)a6[0];
  const lf l690 = w[650 + 4];
  const lf v514 = (r689 * l690);
  const real r692 = (real)a5[0];
  const lf v515 = (r692 + v514);
  const lf v516 = lf_max(v515, SPLAT(lf, R(0.0)));
  const real r695 = (real)a10[0];
  const lf l696 = w[650 + 5];
  const lf v517 = (r695 * l696);
  const real r698 = (real)a9[0];
  const lf v518 = (r698 + v517);
  const lf v519 = lf_exp(v518);
  const real r701 = (real)a18[0];
  const lf l702 = w[650 + 6];
  const lf v520 = (r701 * l702);
  const real r704 = (real)a17[0];
  const lf v521 = (r704 + v520);
  const lf v522 = lf_exp(v521);
  const real r707 = (real)a30[0];
  const lf l708 = w[650 + 23];
  const lf v531 = (r707 * l708);
  const real r710 = (real)a29[0];
  const lf v532 = (r710 + v531);
  const lf v533 = lf_exp(v532);
  const lf v535 = (v533 * R(0x1.3de4355555555p+26));
  const real r714 = (real)a28[0];
  const lf l715 = w[650 + 24];
  const lf v536 = (r714 * l715);
  const real r717 = (real)a27[0];
  const lf v537 = (r717 + v536);
  const lf v538 = lf_exp(v537);
  const lf v539 = (v538 * R(0x1.3de4355555555p+26));
  const real r721 = (real)a50[0];
  const lf l722 = w[650 + 31];
  const lf v545 = (r721 * l722);
  const real r724 = (real)a49[0];
  const lf v546 = (r724 + v545);
  const lf v547 = lf_exp(v546);
  const real r727 = (real)a90[0];
  const lf l728 = w[650 + 38];
  const lf v549 = (r727 * l728);
  const real r730 = (real)a89[0];
  const lf v550 = (r730 + v549);
  const lf v551 = lf_exp(v550);
  const real r733 = (real)a72[0];
  const lf l734 = w[650 + 39];
  const lf v554 = (r733 * l734);
  const real r736 = (real)a71[0];
  const lf v555 = (r736 + v554);
  const lf v556 = lf_logistic(v555);
  const real r739 = (real)a74[0];
  const lf l740 = w[650 + 40];
  const lf v557 = (r739 * l740);
  const real r742 = (real)a73[0];
  const lf v558 = (r742 + v557);
  const lf v559 = lf_logistic(v558);
  const real r745 = (real)a70[0];
  const lf l746 = w[650 + 41];
  const lf v560 = (r745 * l746);
  const real r748 = (real)a69[0];
  const lf v561 = (r748 + v560);
  const lf v562 = lf_logistic(v561);
  const real r751 = (real)a24[0];
  const lf l752 = w[650 + 42];
  const lf v563 = (r751 * l752);
  const real r754 = (real)a23[0];
  const lf v564 = (r754 + v563);
  const lf v565 = lf_logistic(v564);
  const real r757 = (real)a26[0];
  const lf l758 = w[650 + 43];
  const lf v566 = (r757 * l758);
  const real r760 = (real)a25[0];
  const lf v567 = (r760 + v566);
  const lf v568 = lf_logistic(v567);
  const real r763 = (real)a22[0];
  const lf l764 = w[650 + 44];
  const lf v569 = (r763 * l764);
  const real r766 = (real)a21[0];
  const lf v570 = (r766 + v569);
  const lf v571 = lf_logistic(v570);
  const real r769 = (real)a46[0];
  const lf l770 = w[650 + 45];
  const lf v574 = (r769 * l770);
  const real r772 = (real)a45[0];
  const lf v575 = (r772 + v574);
  const lf v576 = lf_exp(v575);
  const real r775 = (real)a44[0];
  const lf l776 = w[650 + 46];
  const lf v577 = (r775 * l776);
  const real r778 = (real)a43[0];
  const lf v578 = (r778 + v577);
  const lf v579 = lf_exp(v578);
  const real r781 = (real)a86[0];
  const lf l782 = w[650 + 47];
  const lf v580 = (r781 * l782);
  const real r784 = (real)a85[0];
  const lf v581 = (r784 + v580);
  const lf v582 = lf_logistic(v581);
  const real r787 = (real)a84[0];
  const lf l788 = w[650 + 48];
  const lf v583 = (r787 * l788);
  const real r790 = (real)a83[0];
  const lf v584 = (r790 + v583);
  const lf v585 = lf_logistic(v584);
  const real r793 = (real)a82[0];
  const lf l794 = w[650 + 49];
  const lf v586 = (r793 * l794);
  const real r796 = (real)a81[0];
  const lf v587 = (r796 + v586);
  const lf v588 = lf_logistic(v587);
  const real r799 = (real)a54[0];
  const lf l800 = w[650 + 50];
  const lf v589 = (r799 * l800);
  const real r802 = (real)a53[0];
  const lf v590 = (r802 + v589);
  const lf v591 = lf_exp(v590);
  const real r805 = (real)a42[0];
  const lf l806 = w[650 + 51];
  const lf v592 = (r805 * l806);
  const real r808 = (real)a41[0];
  const lf v593 = (r808 + v592);
  const lf v594 = lf_exp(v593);
  const real r811 = (real)a58[0];
  const lf l812 = w[650 + 56];
  const lf v601 = (r811 * l812);
  const real r814 = (real)a57[0];
  const lf v602 = (r814 + v601);
  const lf v603 = lf_exp(v602);
  const real r817 = (real)a56[0];
  const lf l818 = w[650 + 57];
  const lf v604 = (r817 * l818);
  const real r820 = (real)a55[0];
  const lf v605 = (r820 + v604);
  const lf v606 = lf_exp(v605);
  const real r823 = (real)a116[0];
  const lf l824 = w[650 + 59];
  const lf v609 = (r823 * l824);
  const real r826 = (real)a115[0];
  const lf v610 = (r826 + v609);
  const lf v611 = lf_exp(v610);
  const real r829 = (real)a122[0];
  const lf l830 = w[650 + 60];
  const lf v612 = (r829 * l830);
  const real r832 = (real)a121[0];
  const lf v613 = (r832 + v612);
  const lf v614 = lf_exp(v613);
  const real r835 = (real)a138[0];
  const lf l836 = w[650 + 61];
  const lf v615 = (r835 * l836);
  const real r838 = (real)a137[0];
  const lf v616 = (r838 + v615);
  const lf v617 = lf_exp(v616);
  const real r841 = (real)a102[0];
  const lf l842 = w[650 + 62];
  const lf v619 = (r841 * l842);
  const real r844 = (real)a101[0];
  const lf v620 = (r844 + v619);
  const lf v621 = lf_exp(v620);
  const real r847 = (real)a126[0];
  const lf l848 = w[650 + 63];
  const lf v622 = (r847 * l848);
  const real r850 = (real)a125[0];
  const lf v623 = (r850 + v622);
  const lf v624 = lf_exp(v623);
  const real r853 = (real)a108[0];
  const lf l854 = w[650 + 64];
  const lf v625 = (r853 * l854);
  const real r856 = (real)a107[0];
  const lf v626 = (r856 + v625);
  const lf v627 = lf_exp(v626);
  const real r859 = (real)a98[0];
  const lf l860 = w[650 + 66];
  const lf v632 = (r859 * l860);
  const real r862 = (real)a97[0];
  const lf v633 = (r862 + v632);
  const lf v634 = lf_max(v633, SPLAT(lf, R(0.0)));
  const real r865 = (real)a146[0];
  const lf l866 = w[650 + 71];
  const lf v637 = (r865 * l866);
  const real r868 = (real)a145[0];
  const lf v638 = (r868 + v637);
  const lf v639 = lf_logistic(v638);
  const real r871 = (real)a130[0];
  const lf l872 = w[650 + 72];
  const lf v640 = (r871 * l872);
  const real r874 = (real)a129[0];
  const lf v641 = (r874 + v640);
  const lf v642 = lf_max(v641, SPLAT(lf, R(0.0)));
  const real r877 = (real)a128[0];
  const lf l878 = w[650 + 73];
  const lf v643 = (r877 * l878);
  const real r880 = (real)a127[0];
  const lf v644 = (r880 + v643);
  const lf v645 = lf_exp(v644);
  const real r883 = (real)a94[0];
  const lf l884 = w[650 + 74];
  const lf v646 = (r883 * l884);
  const real r886 = (real)a93[0];
  const lf v647 = (r886 + v646);
  const lf v648 = lf_max(v647, SPLAT(lf, R(0.0)));
  const real r889 = (real)a118[0];
  const lf l890 = w[650 + 75];
  const lf v649 = (r889 * l890);
  const real r892 = (real)a117[0];
  const lf v650 = (r892 + v649);
  const lf v651 = lf_max(v650, SPLAT(lf, R(0.0)));
  const real r895 = (real)a168[0];
  const lf l896 = w[650 + 77];
  const lf v652 = (r895 * l896);
  const real r898 = (real)a167[0];
  const lf v653 = (r898 + v652);
  const lf v654 = lf_exp(v653);
  const real r901 = (real)a154[0];
  const lf l902 = w[650 + 78];
  const lf v655 = (r901 * l902);
  const real r904 = (real)a153[0];
  const lf v656 = (r904 + v655);
  const lf v657 = lf_logistic(v656);
  const real r907 = (real)a156[0];
  const lf l908 = w[650 + 79];
  const lf v658 = (r907 * l908);
  const real r910 = (real)a155[0];
  const lf v659 = (r910 + v658);
  const lf v660 = lf_exp(v659);
  const real r913 = (real)a150[0];
  const lf l914 = w[650 + 80];
  const lf v661 = (r913 * l914);
  const real r916 = (real)a149[0];
  const lf v662 = (r916 + v661);
  const lf v663 = lf_exp(v662);
  const lf v664 = (v663 * R(0x1.5555555555555p-4));
  const real r920 = (real)a148[0];
  const lf l921 = w[650 + 81];
  const lf v665 = (r920 * l921);
  const real r923 = (real)a147[0];
  const lf v666 = (r923 + v665);
  const lf v667 = lf_exp(v666);
  const lf v668 = (v667 * R(0x1.5555555555555p-4));
  const real r927 = (real)a166[0];
  const lf l928 = w[650 + 82];
  const lf v669 = (r927 * l928);
  const real r930 = (real)a165[0];
  const lf v670 = (r930 + v669);
  const lf v671 = lf_max(v670, SPLAT(lf, R(0.0)));
  const real r933 = (real)a162[0];
  const lf l934 = w[650 + 83];
  const lf v672 = (r933 * l934);
  const real r936 = (real)a161[0];
  const lf v673 = (r936 + v672);
  const lf v674 = lf_logistic(v673);
  const real r939 = (real)a152[0];
  const lf l940 = w[650 + 84];
  const lf v675 = (r939 * l940);
  const real r942 = (real)a151[0];
  const lf v676 = (r942 + v675);
  const lf v677 = lf_exp(v676);
  const lf v678 = (v677 * R(0x1.3de4355555555p+26));
  const real r946 = (real)a160[0];
  const lf l947 = w[650 + 85];
  const lf v679 = (r946 * l947);
  const real r949 = (real)a159[0];
  const lf v680 = (r949 + v679);
  const lf v681 = lf_exp(v680);
  const real r952 = (real)a158[0];
  const lf l953 = w[650 + 86];
  const lf v682 = (r952 * l953);
  const real r955 = (real)a157[0];
  const lf v683 = (r955 + v682);
  const lf v684 = lf_exp(v683);
  const real r958 = (real)a202[0];
  const lf l959 = w[650 + 99];
  const lf v689 = (r958 * l959);
  const real r961 = (real)a201[0];
  const lf v690 = (r961 + v689);
  const lf v691 = lf_exp(v690);
  const real r964 = (real)a186[0];
  const lf l965 = w[650 + 100];
  const lf v692 = (r964 * l965);
  const real r967 = (real)a185[0];
  const lf v693 = (r967 + v692);
  const lf v694 = lf_logistic(v693);
  const real r970 = (real)a182[0];
  const lf l971 = w[650 + 101];
  const lf v697 = (r970 * l971);
  const real r973 = (real)a181[0];
  const lf v698 = (r973 + v697);
  const lf v699 = lf_max(v698, SPLAT(lf, R(0.0)));
  const real r976 = (real)a206[0];
  const lf l977 = w[650 + 102];
  const lf v700 = (r976 * l977);
  const real r979 = (real)a205[0];
  const lf v701 = (r979 + v700);
  const lf v702 = lf_exp(v701);
  const real r982 = (real)a268[0];
  const lf l983 = w[650 + 103];
  const lf v704 = (r982 * l983);
  const real r985 = (real)a267[0];
  const lf v705 = (r985 + v704);
  const lf v706 = lf_exp(v705);
  const real r988 = (real)a214[0];
  const lf l989 = w[650 + 104];
  const lf v707 = (r988 * l989);
  const real r991 = (real)a213[0];
  const lf v708 = (r991 + v707);
  const lf v709 = lf_exp(v708);
  const real r994 = (real)a216[0];
  const lf l995 = w[650 + 105];
  const lf v710 = (r994 * l995);
  const real r997 = (real)a215[0];
  const lf v711 = (r997 + v710);
  const lf v712 = lf_exp(v711);
  const real r1000 = (real)a266[0];
  const lf l1001 = w[650 + 106];
  const lf v713 = (r1000 * l1001);
  const real r1003 = (real)a265[0];
  const lf v714 = (r1003 + v713);
  const lf v715 = lf_exp(v714);
  const real r1006 = (real)a212[0];
  const lf l1007 = w[650 + 107];
  const lf v716 = (r1006 * l1007);
  const real r1009 = (real)a211[0];
  const lf v717 = (r1009 + v716);
  const lf v718 = lf_exp(v717);
  const real r1012 = (real)a270[0];
  const lf l1013 = w[650 + 108];
  const lf v719 = (r1012 * l1013);
  const real r1015 = (real)a269[0];
  const lf v720 = (r1015 + v719);
  const lf v721 = lf_exp(v720);
  const real r1018 = (real)a264[0];
  const lf l1019 = w[650 + 109];
  const lf v722 = (r1018 * l1019);
  const real r1021 = (real)a263[0];
  const lf v723 = (r1021 + v722);
  const lf v724 = lf_max(v723, SPLAT(lf, R(0.0)));
  const real r1024 = (real)a172[0];
  const lf l1025 = w[650 + 110];
  const lf v725 = (r1024 * l1025);
  const real r1027 = (real)a171[0];
  const lf v726 = (r1027 + v725);
  const lf v727 = lf_logistic(v726);
  const real r1030 = (real)a170[0];
  const lf l1031 = w[650 + 111];
  const lf v728 = (r1030 * l1031);
  const real r1033 = (real)a169[0];
  const lf v729 = (r1033 + v728);
  const lf v730 = lf_exp(v729);
  const real r1036 = (real)a174[0];
  const lf l1037 = w[650 + 116];
  const lf v735 = (r1036 * l1037);
  const real r1039 = (real)a173[0];
  const lf v736 = (r1039 + v735);
  const lf v737 = lf_max(v736, SPLAT(lf, R(0.0)));
  const real r1042 = (real)a234[0];
  const lf l1043 = w[650 + 118];
  const lf v738 = (r1042 * l1043);
  const real r1045 = (real)a233[0];
  const lf v739 = (r1045 + v738);
  const lf v740 = lf_logistic(v739);
  const real r1048 = (real)a224[0];
  const lf l1049 = w[650 + 119];
  const lf v741 = (r1048 * l1049);
  const real r1051 = (real)a223[0];
  const lf v742 = (r1051 + v741);
  const lf v743 = lf_exp(v742);
  const real r1054 = (real)a222[0];
  const lf l1055 = w[650 + 120];
  const lf v744 = (r1054 * l1055);
  const real r1057 = (real)a221[0];
  const lf v745 = (r1057 + v744);
  const lf v746 = lf_exp(v745);
  const real r1060 = (real)a220[0];
  const lf l1061 = w[650 + 121];
  const lf v747 = (r1060 * l1061);
  const real r1063 = (real)a219[0];
  const lf v748 = (r1063 + v747);
  const lf v749 = lf_exp(v748);
  const real r1066 = (real)a218[0];
  const lf l1067 = w[650 + 122];
  const lf v750 = (r1066 * l1067);
  const real r1069 = (real)a217[0];
  const lf v751 = (r1069 + v750);
  const lf v752 = lf_logistic(v751);
  const real r1072 = (real)a196[0];
  const lf l1073 = w[650 + 123];
  const lf v753 = (r1072 * l1073);
  const real r1075 = (real)a195[0];
  const lf v754 = (r1075 + v753);
  const lf v755 = lf_logistic(v754);
  const real r1078 = (real)a208[0];
  const lf l1079 = w[650 + 128];
  const lf v757 = (r1078 * l1079);
  const real r1081 = (real)a207[0];
  const lf v758 = (r1081 + v757);
  const lf v759 = lf_logistic(v758);
  const real r1084 = (real)a256[0];
  const lf l1085 = w[650 + 129];
  const lf v760 = (r1084 * l1085);
  const real r1087 = (real)a255[0];
  const lf v761 = (r1087 + v760);
  const lf v762 = lf_logistic(v761);
  const real r1090 = (real)a258[0];
  const lf l1091 = w[650 + 130];
  const lf v763 = (r1090 * l1091);
  const real r1093 = (real)a257[0];
  const lf v764 = (r1093 + v763);
  const lf v765 = lf_logistic(v764);
  const real r1096 = (real)a254[0];
  const lf l1097 = w[650 + 131];
  const lf v766 = (r1096 * l1097);
  const real r1099 = (real)a253[0];
  const lf v767 = (r1099 + v766);
  const lf v768 = lf_logistic(v767);
  const real r1102 = (real)a250[0];
  const lf l1103 = w[650 + 132];
  const lf v769 = (r1102 * l1103);
  const real r1105 = (real)a249[0];
  const lf v770 = (r1105 + v769);
  const lf v771 = lf_exp(v770);
  const real r1108 = (real)a252[0];
  const lf l1109 = w[650 + 133];
  const lf v772 = (r1108 * l1109);
  const real r1111 = (real)a251[0];
  const lf v773 = (r1111 + v772);
  const lf v774 = lf_exp(v773);
  const real r1114 = (real)a248[0];
  const lf l1115 = w[650 + 134];
  const lf v775 = (r1114 * l1115);
  const real r1117 = (real)a247[0];
  const lf v776 = (r1117 + v775);
  const lf v777 = lf_exp(v776);
  const real r1120 = (real)a240[0];
  const lf l1121 = w[650 + 136];
  const lf v778 = (r1120 * l1121);
  const real r1123 = (real)a239[0];
  const lf v779 = (r1123 + v778);
  const lf v780 = lf_exp(v779);
  const lf v781 = (v780 * R(0x1.3de4355555555p+26));
  const real r1127 = (real)a242[0];
  const lf l1128 = w[650 + 137];
  const lf v782 = (r1127 * l1128);
  const real r1130 = (real)a241[0];
  const lf v783 = (r1130 + v782);
  const lf v784 = lf_exp(v783);
  const lf v785 = (v784 * R(0x1.5555555555555p-4));
  const real r1134 = (real)a246[0];
  const lf l1135 = w[650 + 138];
  const lf v786 = (r1134 * l1135);
  const real r1137 = (real)a245[0];
  const lf v787 = (r1137 + v786);
  const lf v788 = lf_exp(v787);
  const real r1140 = (real)a244[0];
  const lf l1141 = w[650 + 139];
  const lf v789 = (r1140 * l1141);
  const real r1143 = (real)a243[0];
  const lf v790 = (r1143 + v789);
  const lf v791 = lf_exp(v790);
  const real r1146 = (real)a272[0];
  const lf l1147 = w[650 + 140];
  const lf v795 = (r1146 * l1147);
  const real r1149 = (real)a271[0];
  const lf v796 = (r1149 + v795);
  const real r1151 = (real)a194[0];
  const lf l1152 = w[650 + 141];
  const lf v797 = (r1151 * l1152);
  const real r1154 = (real)a193[0];
  const lf v798 = (r1154 + v797);
  const lf v799 = lf_max(v798, SPLAT(lf, R(0.0)));
  const real r1157 = (real)a192[0];
  const lf l1158 = w[650 + 142];
  const lf v800 = (r1157 * l1158);
  const real r1160 = (real)a191[0];
  const lf v801 = (r1160 + v800);
  const lf v802 = lf_exp(v801);
  const real r1163 = (real)a232[0];
  const lf l1164 = w[650 + 143];
  const lf v803 = (r1163 * l1164);
  const real r1166 = (real)a231[0];
  const lf v804 = (r1166 + v803);
  const lf v805 = lf_max(v804, SPLAT(lf, R(0.0)));
  const real r1169 = (real)a238[0];
  const lf l1170 = w[650 + 144];
  const lf v806 = (r1169 * l1170);
  const real r1172 = (real)a237[0];
  const lf v807 = (r1172 + v806);
  const lf v808 = lf_exp(v807);
  const real r1175 = (real)a236[0];
  const lf l1176 = w[650 + 145];
  const lf v809 = (r1175 * l1176);
  const real r1178 = (real)a235[0];
  const lf v810 = (r1178 + v809);
  const lf v811 = lf_max(v810, SPLAT(lf, R(0.0)));
  const real r1181 = (real)a226[0];
  const lf l1182 = w[650 + 146];
  const lf v812 = (r1181 * l1182);
  const real r1184 = (real)a225[0];
  const lf v813 = (r1184 + v812);
  const lf v814 = lf_exp(v813);
  const real r1187 = (real)a228[0];
  const lf l1188 = w[650 + 147];
  const lf v815 = (r1187 * l1188);
  const real r1190 = (real)a227[0];
  const lf v816 = (r1190 + v815);
  const lf v817 = lf_exp(v816);
  const real r1193 = (real)a318[0];
  const lf l1194 = w[650 + 148];
  const lf v822 = (r1193 * l1194);
  const real r1196 = (real)a317[0];
  const lf v823 = (r1196 + v822);
  const lf v824 = lf_max(v823, SPLAT(lf, R(0.0)));
  const real r1199 = (real)a304[0];
  const lf l1200 = w[650 + 149];
  const lf v826 = (r1199 * l1200);
  const real r1202 = (real)a303[0];
  const lf v827 = (r1202 + v826);
  const lf v828 = lf_exp(v827);
  const lf v829 = (v828 * R(0x1.0d24456359e3ap-5));
  const real r1206 = (real)a300[0];
  const lf l1207 = w[650 + 150];
  const lf v830 = (r1206 * l1207);
  const real r1209 = (real)a299[0];
  const lf v831 = (r1209 + v830);
  const lf v832 = lf_exp(v831);
  const lf v833 = (v832 * R(0x1.0d24456359e3ap-5));
  const real r1213 = (real)a324[0];
  const lf l1214 = w[650 + 151];
  const lf v834 = (r1213 * l1214);
  const real r1216 = (real)a323[0];
  const lf v835 = (r1216 + v834);
  const lf v836 = lf_exp(v835);
  const real r1219 = (real)a326[0];
  const lf l1220 = w[650 + 152];
  const lf v837 = (r1219 * l1220);
  const real r1222 = (real)a325[0];
  const lf v838 = (r1222 + v837);
  const lf v839 = lf_exp(v838);
  const real r1225 = (real)a290[0];
  const lf l1226 = w[650 + 153];
  const lf v840 = (r1225 * l1226);
  const real r1228 = (real)a289[0];
  const lf v841 = (r1228 + v840);
  const lf v842 = lf_logistic(v841);
  const real r1231 = (real)a292[0];
  const lf l1232 = w[650 + 154];
  const lf v843 = (r1231 * l1232);
  const real r1234 = (real)a291[0];
  const lf v844 = (r1234 + v843);
  const lf v845 = lf_exp(v844);
  const real r1237 = (real)a306[0];
  const lf l1238 = w[650 + 155];
  const lf v846 = (r1237 * l1238);
  const real r1240 = (real)a305[0];
  const lf v847 = (r1240 + v846);
  const lf v848 = lf_exp(v847);
  const real r1243 = (real)a280[0];
  const lf l1244 = w[650 + 156];
  const lf v849 = (r1243 * l1244);
  const real r1246 = (real)a279[0];
  const lf v850 = (r1246 + v849);
  const lf v851 = lf_exp(v850);
  const lf v853 = (v851 * R(0x1.4f8b588e368f1p-17));
  const real r1250 = (real)a334[0];
  const lf l1251 = w[650 + 157];
  const lf v854 = (r1250 * l1251);
  const real r1253 = (real)a333[0];
  const lf v855 = (r1253 + v854);
  const lf v856 = lf_exp(v855);
  const real r1256 = (real)a332[0];
  const lf l1257 = w[650 + 158];
  const lf v857 = (r1256 * l1257);
  const real r1259 = (real)a331[0];
  const lf v858 = (r1259 + v857);
  const lf v859 = lf_exp(v858);
  const real r1262 = (real)a302[0];
  const lf l1263 = w[650 + 159];
  const lf v862 = (r1262 * l1263);
  const real r1265 = (real)a301[0];
  const lf v863 = (r1265 + v862);
  const lf v864 = lf_exp(v863);
  const real r1268 = (real)a348[0];
  const lf l1269 = w[650 + 160];
  const lf v865 = (r1268 * l1269);
  const real r1271 = (real)a347[0];
  const lf v866 = (r1271 + v865);
  const lf v867 = lf_logistic(v866);
  const real r1274 = (real)a316[0];
  const lf l1275 = w[650 + 161];
  const lf v868 = (r1274 * l1275);
  const real r1277 = (real)a315[0];
  const lf v869 = (r1277 + v868);
  const lf v870 = lf_logistic(v869);
  const real r1280 = (real)a288[0];
  const lf l1281 = w[650 + 162];
  const lf v871 = (r1280 * l1281);
  const real r1283 = (real)a287[0];
  const lf v872 = (r1283 + v871);
  const lf v873 = lf_logistic(v872);
  const real r1286 = (real)a278[0];
  const lf l1287 = w[650 + 163];
  const lf v874 = (r1286 * l1287);
  const real r1289 = (real)a277[0];
  const lf v875 = (r1289 + v874);
  const lf v876 = lf_logistic(v875);
  const real r1292 = (real)a344[0];
  const lf l1293 = w[650 + 164];
  const lf v877 = (r1292 * l1293);
  const real r1295 = (real)a343[0];
  const lf v878 = (r1295 + v877);
  const lf v879 = lf_logistic(v878);
  const real r1298 = (real)a312[0];
  const lf l1299 = w[650 + 165];
  const lf v880 = (r1298 * l1299);
  const real r1301 = (real)a311[0];
  const lf v881 = (r1301 + v880);
  const lf v882 = lf_logistic(v881);
  const real r1304 = (real)a340[0];
  const lf l1305 = w[650 + 166];
  const lf v883 = (r1304 * l1305);
  const real r1307 = (real)a339[0];
  const lf v884 = (r1307 + v883);
  const lf v885 = lf_logistic(v884);
  const real r1310 = (real)a308[0];
  const lf l1311 = w[650 + 167];
  const lf v886 = (r1310 * l1311);
  const real r1313 = (real)a307[0];
  const lf v887 = (r1313 + v886);
  const lf v888 = lf_logistic(v887);
  const real r1316 = (real)a282[0];
  const lf l1317 = w[650 + 168];
  const lf v889 = (r1316 * l1317);
  const real r1319 = (real)a281[0];
  const lf v890 = (r1319 + v889);
  const lf v891 = lf_exp(v890);
  const lf v892 = (v891 * R(0x1.0d24456359e3ap-5));
  const real r1323 = (real)a342[0];
  const lf l1324 = w[650 + 169];
  const lf v893 = (r1323 * l1324);
  const real r1326 = (real)a341[0];
  const lf v894 = (r1326 + v893);
  const lf v895 = lf_logistic(v894);
  const real r1329 = (real)a310[0];
  const lf l1330 = w[650 + 170];
  const lf v896 = (r1329 * l1330);
  const real r1332 = (real)a309[0];
  const lf v897 = (r1332 + v896);
  const lf v898 = lf_logistic(v897);
  const real r1335 = (real)a346[0];
  const lf l1336 = w[650 + 171];
  const lf v899 = (r1335 * l1336);
  const real r1338 = (real)a345[0];
  const lf v900 = (r1338 + v899);
  const lf v901 = lf_logistic(v900);
  const real r1341 = (real)a314[0];
  const lf l1342 = w[650 + 172];
  const lf v902 = (r1341 * l1342);
  const real r1344 = (real)a313[0];
  const lf v903 = (r1344 + v902);
  const lf v904 = lf_logistic(v903);
  const real r1347 = (real)a338[0];
  const lf l1348 = w[650 + 173];
  const lf v905 = (r1347 * l1348);
  const real r1350 = (real)a337[0];
  const lf v906 = (r1350 + v905);
  const lf v907 = lf_exp(v906);
  const real r1353 = (real)a328[0];
  const lf l1354 = w[650 + 174];
  const lf v908 = (r1353 * l1354);
  const real r1356 = (real)a327[0];
  const lf v909 = (r1356 + v908);
  const lf v910 = lf_exp(v909);
  const lf v912 = (v910 * R(0x1.d6ff796ddd4e6p-3));
  const real r1360 = (real)a350[0];
  const lf l1361 = w[650 + 175];
  const lf v915 = (r1360 * l1361);
  const real r1363 = (real)a349[0];
  const lf v916 = (r1363 + v915);
  const lf v917 = lf_logistic(v916);
  const real r1366 = (real)a298[0];
  const lf l1367 = w[650 + 176];
  const lf v918 = (r1366 * l1367);
  const real r1369 = (real)a297[0];
  const lf v919 = (r1369 + v918);
  const lf v920 = lf_exp(v919);
  const lf v922 = (v920 * R(0x1.6cc130d605981p-15));
  const real r1373 = (real)a400[0];
  const lf l1374 = w[650 + 194];
  const lf v924 = (r1373 * l1374);
  const real r1376 = (real)a399[0];
  const lf v925 = (r1376 + v924);
  const lf v926 = lf_exp(v925);
  const real r1379 = (real)a404[0];
  const lf l1380 = w[650 + 195];
  const lf v931 = (r1379 * l1380);
  const real r1382 = (real)a403[0];
  const lf v932 = (r1382 + v931);
  const lf v933 = lf_exp(v932);
  const real r1385 = (real)a416[0];
  const lf l1386 = w[650 + 196];
  const lf v934 = (r1385 * l1386);
  const real r1388 = (real)a415[0];
  const lf v935 = (r1388 + v934);
  const lf v936 = lf_max(v935, SPLAT(lf, R(0.0)));
  const lf v938 = (v936 * R(0x1.12e0be826d695p-30));
  const real r1392 = (real)a418[0];
  const lf l1393 = w[650 + 197];
  const lf v939 = (r1392 * l1393);
  const real r1395 = (real)a417[0];
  const lf v940 = (r1395 + v939);
  const lf v941 = lf_exp(v940);
  const real r1398 = (real)a420[0];
  const lf l1399 = w[650 + 198];
  const lf v942 = (r1398 * l1399);
  const real r1401 = (real)a419[0];
  const lf v943 = (r1401 + v942);
  const lf v944 = lf_exp(v943);
  const real r1404 = (real)a422[0];
  const lf l1405 = w[650 + 199];
  const lf v945 = (r1404 * l1405);
  const real r1407 = (real)a421[0];
  const lf v946 = (r1407 + v945);
  const lf v947 = lf_max(v946, SPLAT(lf, R(0.0)));
  const real r1410 = (real)a406[0];
  const lf l1411 = w[650 + 232];
  const lf v949 = (r1410 * l1411);
  const real r1413 = (real)a405[0];
  const lf v950 = (r1413 + v949);
  const lf v951 = lf_exp(v950);
  const real r1416 = (real)a424[0];
  const lf l1417 = w[650 + 233];
  const lf v952 = (r1416 * l1417);
  const real r1419 = (real)a423[0];
  const lf v953 = (r1419 + v952);
  const lf v954 = lf_exp(v953);
  const real r1422 = (real)a412[0];
  const lf l1423 = w[650 + 234];
  const lf v955 = (r1422 * l1423);
  const real r1425 = (real)a411[0];
  const lf v956 = (r1425 + v955);
  const lf v957 = lf_exp(v956);
  const real r1428 = (real)a414[0];
  const lf l1429 = w[650 + 235];
  const lf v958 = (r1428 * l1429);
  const real r1431 = (real)a413[0];
  const lf v959 = (r1431 + v958);
  const lf v960 = lf_logistic(v959);
  const real r1434 = (real)a408[0];
  const lf l1435 = w[650 + 236];
  const lf v961 = (r1434 * l1435);
  const real r1437 = (real)a407[0];
  const lf v962 = (r1437 + v961);
  const lf v963 = lf_logistic(v962);
  const real r1440 = (real)a470[0];
  const lf l1441 = w[650 + 301];
  const lf v965 = (r1440 * l1441);
  const real r1443 = (real)a469[0];
  const lf v966 = (r1443 + v965);
  const lf v967 = lf_exp(v966);
  const real r1446 = (real)a482[0];
  const lf l1447 = w[650 + 302];
  const lf v970 = (r1446 * l1447);
  const real r1449 = (real)a481[0];
  const lf v971 = (r1449 + v970);
  const lf v972 = lf_exp(v971);
  const real r1452 = (real)a488[0];
  const lf l1453 = w[650 + 591];
  const lf v974 = (r1452 * l1453);
  const real r1455 = (real)a487[0];
  const lf v975 = (r1455 + v974);
  const lf v976 = lf_exp(v975);
  const real r1458 = (real)a468[0];
  const lf l1459 = w[650 + 592];
  const lf v980 = (r1458 * l1459);
  const real r1461 = (real)a467[0];
  const lf v981 = (r1461 + v980);
  const lf v982 = lf_max(v981, SPLAT(lf, R(0.0)));
  const real r1464 = (real)a484[0];
  const lf l1465 = w[650 + 593];
  const lf v983 = (r1464 * l1465);
  const real r1467 = (real)a483[0];
  const lf v984 = (r1467 + v983);
  const lf v985 = lf_max(v984, SPLAT(lf, R(0.0)));
  const real r1470 = (real)a454[0];
  const lf l1471 = w[650 + 594];
  const lf v989 = (r1470 * l1471);
  const real r1473 = (real)a453[0];
  const lf v990 = (r1473 + v989);
  const lf v991 = lf_max(v990, SPLAT(lf, R(0.0)));
  const real r1476 = (real)a456[0];
  const lf l1477 = w[650 + 595];
  const lf v992 = (r1476 * l1477);
  const real r1479 = (real)a455[0];
  const lf v993 = (r1479 + v992);
  const real r1481 = (real)a436[0];
  const lf l1482 = w[650 + 596];
  const lf v996 = (r1481 * l1482);
  const real r1484 = (real)a435[0];
  const lf v997 = (r1484 + v996);
  const lf v998 = lf_exp(v997);
  const real r1487 = (real)a438[0];
  const lf l1488 = w[650 + 597];
  const lf v1002 = (r1487 * l1488);
  const real r1490 = (real)a437[0];
  const lf v1003 = (r1490 + v1002);
  const lf v1004 = lf_max(v1003, SPLAT(lf, R(0.0)));
  const real r1493 = (real)a426[0];
  const lf l1494 = w[650 + 598];
  const lf v1006 = (r1493 * l1494);
  const real r1496 = (real)a425[0];
  const lf v1007 = (r1496 + v1006);
  const lf v1008 = lf_max(v1007, SPLAT(lf, R(0.0)));
  const real r1499 = (real)a494[0];
  const lf l1500 = w[650 + 602];
  const lf v1010 = (r1499 * l1500);
  const real r1502 = (real)a493[0];
  const lf v1011 = (r1502 + v1010);
  const lf v1012 = lf_max(v1011, SPLAT(lf, R(0.0)));
  const real r1505 = (real)a496[0];
  const lf l1506 = w[650 + 603];
  const lf v1013 = (r1505 * l1506);
  const real r1508 = (real)a495[0];
  const lf v1014 = (r1508 + v1013);
  const lf v1015 = lf_max(v1014, SPLAT(lf, R(0.0)));
  const real r1511 = (real)a492[0];
  const lf l1512 = w[650 + 604];
  const lf v1016 = (r1511 * l1512);
  const real r1514 = (real)a491[0];
  const lf v1017 = (r1514 + v1016);
  const lf v1018 = lf_exp(v1017);
  const real r1517 = (real)a500[0];
  const lf l1518 = w[650 + 605];
  const lf v1023 = (r1517 * l1518);
  const real r1520 = (real)a499[0];
  const lf v1024 = (r1520 + v1023);
  const lf v1025 = lf_max(v1024, SPLAT(lf, R(0.0)));
  const real r1523 = (real)a478[0];
  const lf l1524 = w[650 + 606];
  const lf v1026 = (r1523 * l1524);
  const real r1526 = (real)a477[0];
  const lf v1027 = (r1526 + v1026);
  const lf v1028 = lf_max(v1027, SPLAT(lf, R(0.0)));
  const real r1529 = (real)a508[0];
  const lf l1530 = w[650 + 610];
  const lf v1029 = (r1529 * l1530);
  const real r1532 = (real)a507[0];
  const lf v1030 = (r1532 + v1029);
  const lf v1031 = lf_exp(v1030);
  const real r1535 = (real)a506[0];
  const lf l1536 = w[650 + 611];
  const lf v1032 = (r1535 * l1536);
  const real r1538 = (real)a505[0];
  const lf v1033 = (r1538 + v1032);
  const lf v1034 = lf_exp(v1033);
  const real r1541 = (real)a444[0];
  const lf l1542 = w[650 + 612];
  const lf v1035 = (r1541 * l1542);
  const real r1544 = (real)a443[0];
  const lf v1036 = (r1544 + v1035);
  const lf v1037 = lf_exp(v1036);
  const real r1547 = (real)a442[0];
  const lf l1548 = w[650 + 613];
  const lf v1038 = (r1547 * l1548);
  const real r1550 = (real)a441[0];
  const lf v1039 = (r1550 + v1038);
  const lf v1040 = lf_exp(v1039);
  const real r1553 = (real)a428[0];
  const lf l1554 = w[650 + 614];
  const lf v1041 = (r1553 * l1554);
  const real r1556 = (real)a427[0];
  const lf v1042 = (r1556 + v1041);
  const lf v1043 = lf_logistic(v1042);
  const real r1559 = (real)a464[0];
  const lf l1560 = w[650 + 647];
  const lf v1049 = (r1559 * l1560);
  const real r1562 = (real)a463[0];
  const lf v1050 = (r1562 + v1049);
  const real r1564 = (real)a486[0];
  const lf l1565 = w[650 + 648];
  const lf v1051 = (r1564 * l1565);
  const real r1567 = (real)a485[0];
  const lf v1052 = (r1567 + v1051);
  const lf v1053 = lf_exp(v1052);
  const lf v1063 = (R(1.0) / v691);
  const lf v1065 = (R(0x1.62e42fefa39efp-1) * v1063);
  const lf v1066 = (-v1065);
  const lf v1067 = lf_exp(v1066);
  const lf v1068 = (R(1.0) - v1067);
  const lf v1069 = (v1068 / v1065);
  const lf v1070 = (R(1.0) - v1069);
  const lf v1071 = (v1070 / v1065);
  const lf v1072 = (R(1.0) - v694);
  const lf v1120 = (R(1.0) / v551);
  const lf v1121 = (R(0x1.62e42fefa39efp-1) * v1120);
  const lf v1122 = (-v1121);
  const lf v1123 = lf_exp(v1122);
  const lf v1124 = (R(1.0) - v1123);
  const lf v1125 = (v1124 / v1121);
  const lf v1126 = (R(1.0) - v1125);
  const lf v1127 = (v1126 / v1121);
  const lf v1170 = (v1053 / R(12.0));
  const lf v1176 = (R(0x1.62e42fefa39efp-1) / v1034);
  const lf v1177 = (-v1176);
  const lf v1178 = lf_exp(v1177);
  const lf v1179 = (R(1.0) - v1178);
  const lf v1180 = (v1179 / v1176);
  const lf v1181 = (R(1.0) - v1180);
  const lf v1182 = (v1181 / v1176);
  const lf v1183 = (v1180 * v1180);
  const lf v1184 = lf_pow_log(v1178);
  const lf v1190 = (R(0x1.62e42fefa39efp-1) / v1040);
  const lf v1191 = (-v1190);
  const lf v1192 = lf_exp(v1191);
  const lf v1193 = (R(1.0) - v1192);
  const lf v1194 = (v1193 / v1190);
  const lf v1195 = (R(1.0) - v1194);
  const lf v1196 = (v1195 / v1190);
  const lf v1197 = (v1194 * v1194);
  const lf v1198 = lf_pow_log(v1192);
  const lf v1205 = (R(1.0) - v1043);
  const lf v1252 = (R(1.0) + v972);
  const lf v1253 = (R(1.0) / v1252);
  const lf v1255 = (R(12.0) * v967);
  const lf v1257 = (R(0x1.999999999999ap-2) / v1255);
  const lf v1258 = lf_log(v1257);
  const lf v1260 = (R(0x1.62e42fefa39efp-1) / v684);
  const lf v1261 = (-v1260);
  const lf v1262 = lf_exp(v1261);
  const lf v1263 = (R(1.0) - v1262);
  const lf v1264 = (v1263 / v1260);
  const lf v1265 = (R(1.0) - v1264);
  const lf v1266 = (v1265 / v1260);
  const lf v1267 = (v1264 * v1264);
  const lf v1268 = lf_pow_log(v1262);
  const lf v1321 = (R(0x1.62e42fefa39efp-1) / v791);
  const lf v1322 = (-v1321);
  const lf v1323 = lf_exp(v1322);
  const lf v1324 = (R(1.0) - v1323);
  const lf v1325 = (v1324 / v1321);
  const lf v1326 = (R(1.0) - v1325);
  const lf v1327 = (v1326 / v1321);
  const lf v1328 = (v1325 * v1325);
  const lf v1329 = lf_pow_log(v1323);
  const lf v1383 = lf_sqrt(v1205);
  const lf v1385 = lf_sqrt(v1043);
  const lf v1390 = lf_sqrt(v694);
  const lf v1391 = lf_sqrt(v1072);
  const lf v1415 = (v502 * s526);
  const lf v1416 = (v519 + v522);
  const lf v1417 = (v1415 / v1416);
  const lf v1418 = (-v513);
  const lf v1419 = lf_exp(v1418);
  const lf v1420 = (v510 * v1419);
  const lf v1421 = (v1417 * v1420);
  const lf v1425 = (R(1.0) - v740);
  const lf v1426 = (v755 * v1425);
  const lf v1427 = (R(1.0) / v1426);
  const lf v1431 = (s930 * v933);
  const lf v1432 = (v938 * s930);
  const lf v1433 = (v1432 / v941);
  const lf v1434 = (v1252 * v967);
  const lf v1435 = (R(1.0) / v1434);
  const lf v1437 = (R(1.0) / v967);
  const lm v1447 = CAST(lm, (v1421 > R(0.0)));
  const lf v1448 = lf_select(v1447, v1421, SPLAT(lf, R(1.0)));
  const lf v1449 = (R(1.0) / v1448);
  const lf v1450 = (R(1.0) - v565);
  const lf v1452 = lf_pow_log(v1450);
  const lf v1453 = (R(1.0) - v571);
  const lf v1454 = lf_pow_log(v1453);
  const lf v1456 = (-v591);
  const lf v1459 = (R(1.0) - v674);
  const lf v1460 = lf_pow_log(v1459);
  const lf v1462 = (R(1.0) / v721);
  const lf v1468 = (R(1.0) / v892);
  const lf v1470 = (R(1.0) / v853);
  const lf v1471 = (-v848);
  const lf v1472 = (R(1.0) / v829);
  const lf v1474 = (R(1.0) / v917);
  const lf v1476 = (v1018 / s1020);
  const lf v1478 = (s1477 / v1018);
  const lf v1479 = lf_exp(v1478);
  const lf v1480 = (R(1.0) - v1479);
  const lf v1481 = (v1476 * v1480);
  const lf v1483 = (R(1.0) / v1481);
  const lf v1484 = (v967 * v1252);
  const lf v1489 = (-v516);
  const lf v1490 = (v681 * v681);
  const lf v1491 = (v1490 * s686);
  const lf v1492 = (R(2.0) * v1260);
  const lf v1493 = (R(1.0) / v933);
  const lf v1494 = (R(1.0) / v944);
  const lf v1495 = (R(2.0) * v1028);
  const lf v1498 = (R(2.0) * v993);
  const lf v1500 = (R(2.0) * v991);
  const lf v1504 = (R(2.0) * v982);
  const lf v1505 = (-v985);
  const lf v1509 = (R(1.0) / v1018);
  const lf v1513 = (R(2.0) * v1176);
  const lf v1515 = (R(2.0) * v1190);
  const lf v1516 = (v1176 + v1190);
  const lf v1517 = (-v1516);
  const lf v1518 = (R(0x1.62e42fefa39efp-1) / v611);
  const lf v1519 = (R(0x1.62e42fefa39efp-1) / v614);
  const lf v1520 = (R(1.0) - v639);
  const lf v1522 = (-v642);
  const lf v1523 = (R(1.0) / v645);
  const lf v1526 = (v752 * v749);
  const lf v1530 = (R(1.0) / v715);
  const lf v1531 = (R(1.0) / v706);
  const lf v1532 = (R(1.0) / v771);
  const lf v1533 = (R(1.0) / v774);
  const lf v1534 = (R(1.0) / v777);
  const lf v1537 = (R(0x1.62e42fefa39efp-1) / v691);
  const lf v1539 = (v788 * v788);
  const lf v1540 = (v1539 * s696);
  const lf v1541 = (R(1.0) - v759);
  const lf v1544 = (-v718);
  const lf v1545 = (v1544 * v727);
  const lf v1546 = (v811 * v721);
  const lf v1548 = (R(1.0) / v808);
  const lf v1549 = (R(0x1.62e42fefa39efp-1) / v802);
  const lf v1550 = (R(1.0) / v814);
  const lf v1552 = (R(2.0) * v1537);
  const lf v1553 = (R(1.0) / v702);
  const lf v1554 = (v1531 + v709);
  const lf v1555 = (R(1.0) / v730);
  const lf v1556 = (R(2.0) * v1321);
  const lf v1559 = (R(0x1.62e42fefa39efp-1) / v551);
  const lf v1560 = (R(0x1.62e42fefa39efp-1) / v579);
  const lf v1561 = (R(0x1.62e42fefa39efp-1) / v547);
  const lf v1562 = (-v1561);
  const lf v1564 = (R(2.0) * v1559);
  const lf v1565 = lf_max(v576, SPLAT(lf, s600));
  const lf v1566 = (R(1.0) / v1565);
  const lf v1568 = (-v594);
  const lf v1569 = (R(1.0) - v568);
  const lf v1570 = lf_pow_log(v1569);
  const lf v1571 = (R(1.0) - v904);
  const lf v1572 = (v898 * v1571);
  const lf v1574 = (R(1.0) / v907);
  const lf v1575 = (R(1.0) / v912);
  const lf v1576 = (v839 - v836);
  const lf v1577 = (R(1.0) / v833);
  const lf v1578 = (R(1.0) - v873);
  const lf v1580 = (R(0x1.62e42fefa39efp-1) / v859);
  const lf v1581 = (R(1.0) - v876);
  const lf v1583 = (v856 * v856);
  const lf v1584 = (v1583 * s861);
  const lf v1585 = (R(2.0) * v1580);
  for (int k4608 = 0; k4608 < 4; ++k4608) {
    const real r1738 = (real)a32[k4608];
    const lf l1739 = w[650 + 7 + k4608];
    const lf v4609 = (r1738 * l1739);
    const real r1741 = (real)a31[k4608];
    const lf v4610 = (r1741 + v4609);
    const lf v4611 = lf_exp(v4610);
    const lf v4612 = (v4611 * R(0x1.5555555555555p-4));
    w[54 + k4608] = v4612;
    const real r1746 = (real)a34[k4608];
    const lf l1747 = w[650 + 11 + k4608];
    const lf v4613 = (r1746 * l1747);
    const real r1749 = (real)a33[k4608];
    const lf v4614 = (r1749 + v4613);
    const lf v4615 = lf_exp(v4614);
    const lf v4616 = (v4615 * R(0x1.5555555555555p-4));
    w[60 + k4608] = v4616;
    const real r1754 = (real)a38[k4608];
    const lf l1755 = w[650 + 15 + k4608];
    const lf v4617 = (r1754 * l1755);
    const real r1757 = (real)a37[k4608];
    const lf v4618 = (r1757 + v4617);
    const lf v4619 = lf_exp(v4618);
    const lf v4620 = (v4619 * R(0x1.5555555555555p-4));
    w[66 + k4608] = v4620;
    const real r1762 = (real)a36[k4608];
    const lf l1763 = w[650 + 19 + k4608];
    const lf v4621 = (r1762 * l1763);
    const real r1765 = (real)a35[k4608];
    const lf v4622 = (r1765 + v4621);
    const lf v4623 = lf_exp(v4622);
    const lf v4624 = (v4623 * R(0x1.5555555555555p-4));
    w[72 + k4608] = v4624;
    const real r1770 = (real)a198[k4608];
    const real s4625 = (r1770 * R(0.0));
    const real r1772 = (real)a197[k4608];
    const real s4626 = (r1772 + s4625);
    const real s4627 = (s4626 * R(0x1.5555555555555p-4));
    const real r1775 = (real)a200[k4608];
    const lf l1776 = w[650 + 87 + k4608];
    const lf v4628 = (r1775 * l1776);
    const real r1778 = (real)a199[k4608];
    const lf v4629 = (r1778 + v4628);
    const lf v4630 = lf_exp(v4629);
    const lf v4631 = (v4630 * R(0x1.5555555555555p-4));
    w[78 + k4608] = v4631;
    const real r1783 = (real)a260[k4608];
    const lf l1784 = w[650 + 91 + k4608];
    const lf v4632 = (r1783 * l1784);
    const real r1786 = (real)a259[k4608];
    const lf v4633 = (r1786 + v4632);
    const lf v4634 = lf_exp(v4633);
    const real r1789 = (real)a204[k4608];
    const lf l1790 = w[650 + 95 + k4608];
    const lf v4635 = (r1789 * l1790);
    const real r1792 = (real)a203[k4608];
    const lf v4636 = (r1792 + v4635);
    const lf v4637 = lf_exp(v4636);
    w[84 + k4608] = v4637;
    const real r1796 = (real)a188[k4608];
    const real s4638 = (r1796 * R(0.0));
    const real r1798 = (real)a187[k4608];
    const real s4639 = (r1798 + s4638);
    u[1084 + k4608] = s4639;
    const real r1801 = (real)a178[k4608];
    const lf l1802 = w[650 + 112 + k4608];
    const lf v4640 = (r1801 * l1802);
    const real r1804 = (real)a177[k4608];
    const lf v4641 = (r1804 + v4640);
    const lf v4642 = lf_exp(v4641);
    w[90 + k4608] = v4642;
    const real r1808 = (real)a190[k4608];
    const lf l1809 = w[650 + 124 + k4608];
    const lf v4643 = (r1808 * l1809);
    const real r1811 = (real)a189[k4608];
    const lf v4644 = (r1811 + v4643);
    const lf v4645 = lf_logistic(v4644);
    w[96 + k4608] = v4645;
    const real r1815 = (real)a210[k4608];
    const real s4646 = (r1815 * R(0.0));
    const real r1817 = (real)a209[k4608];
    const real s4647 = (r1817 + s4646);
    u[1090 + k4608] = s4647;
    const lf v4654 = (v755 * v4645);
    const lf v4655 = (v4654 * v768);
    const lf v4656 = (R(1.0) - v4655);
    w[102 + k4608] = v4656;
    const lf v4657 = (s4627 * v4656);
    const lf v4658 = (v4657 * v1427);
    const lf v4659 = (s4639 * v4658);
    const lf v4660 = (v4659 * v706);
    w[108 + k4608] = v4660;
    const lf v4661 = (v4645 * s4627);
    const lf v4662 = (v4661 * v777);
    w[114 + k4608] = v4662;
    const lf v4663 = (v4612 + v4620);
    const lf v4664 = (R(1.0) / v4663);
    w[120 + k4608] = v4664;
    const real s4665 = (R(1.0) - s4639);
    u[1096 + k4608] = s4665;
    const lf v4666 = (s4627 / v4631);
    w[126 + k4608] = v4666;
    const lf v4667 = lf_pow_log(v4666);
    w[132 + k4608] = v4667;
    const lf v4668 = (v4637 * v4637);
    const lf v4669 = (v4668 * s696);
    w[138 + k4608] = v4669;
    const lf v4670 = (R(1.0) - v4654);
    const lf v4671 = (s4639 * v1541);
    const lf v4672 = (R(1.0) - v4671);
    w[144 + k4608] = v4672;
    const lf v4673 = (R(1.0) / v4670);
    w[150 + k4608] = v4673;
    const lf v4674 = (R(0x1.62e42fefa39efp-1) / v4634);
    const lf v4675 = (-v4674);
    w[156 + k4608] = v4675;
    for (int k4679 = 0; k4679 < 6; ++k4679) {
      const real r1854 = (real)a296[k4608 + 4 * k4679];
      const real s4680 = (r1854 * R(0.0));
      const real r1856 = (real)a295[k4608 + 4 * k4679];
      const real s4681 = (r1856 + s4680);
      u[1058 + k4608 + 4 * k4679] = s4681;
    }
    for (int k4682 = 0; k4682 < 264; ++k4682) {
      const real r1861 = (real)a583[k4608 + 4 * k4682];
      const real s4683 = real_max(r1861, R(1.0));
      const real s4684 = (R(1.0) / s4683);
      const lf v4685 = (v817 + s4684);
      const lf v4686 = lf_sqrt(v4685);
      w[1300 + k4608 + 4 * k4682] = v4686;
      const int s4687 = (r1861 > R(0.0));
      const lf v4688 = (s4687 ? v4685 : SPLAT(lf, R(__builtin_inf())));
      w[2358 + k4608 + 4 * k4682] = v4688;
      const lm v4689 = lf_is_finite(v4688);
      ((lm *)(w + 3416))[k4608 + 4 * k4682] = v4689;
      const real s4690 = (s4687 ? r1861 : R(1.0));
      const real s4691 = real_log(s4690);
      const real s4692 = (s4687 ? s4691 : R(__builtin_nan("")));
      u[0 + k4608 + 4 * k4682] = s4692;
      const lf v4693 = lf_select(v4689, v4688, SPLAT(lf, R(0.0)));
      w[4474 + k4608 + 4 * k4682] = v4693;
    }
    for (int k4694 = 0; k4694 < 4; ++k4694) {
      const real r1880 = (real)t1073[4 * k4608 + k4694];
      const lf v4695 = (v1072 * r1880);
      const lf v4696 = (v694 + v4695);
      const lf v4697 = (v4637 * v4696);
      w[0 + 4 * k4608 + k4694] = v4697;
      const int r1885 = t1082[4 * k4608 + k4694];
      const lf v4698 = (r1885 ? v1067 : SPLAT(lf, R(0.0)));
      w[18 + 4 * k4608 + k4694] = v4698;
      const lf v4699 = (r1885 ? v1069 : SPLAT(lf, R(0.0)));
      w[36 + 4 * k4608 + k4694] = v4699;
    }
  }
  real s1463 = R(0.0);
  real s1465 = R(0.0);
  for (int k4700 = 0; k4700 < 6; ++k4700) {
    const real r1895 = (real)a80[k4700];
    const real s4701 = (r1895 * R(0.0));
    const real r1897 = (real)a79[k4700];
    const real s4702 = (r1897 + s4701);
    const real r1899 = (real)a52[k4700];
    const lf l1900 = w[650 + 25 + k4700];
    const lf v4703 = (r1899 * l1900);
    const real r1902 = (real)a51[k4700];
    const lf v4704 = (r1902 + v4703);
    const lf v4705 = (v4704 * R(0x1.5555555555555p-4));
    w[352 + k4700] = v4705;
    const real r1906 = (real)a92[k4700];
    const lf l1907 = w[650 + 32 + k4700];
    const lf v4706 = (r1906 * l1907);
    const real r1909 = (real)a91[k4700];
    const lf v4707 = (r1909 + v4706);
    const lf v4708 = lf_exp(v4707);
    w[358 + k4700] = v4708;
    const real r1913 = (real)a322[k4700];
    const real s4709 = (r1913 * R(0.0));
    const real r1915 = (real)a321[k4700];
    const real s4710 = (r1915 + s4709);
    u[2764 + k4700] = s4710;
    const real r1918 = (real)a320[k4700];
    const real s4711 = (r1918 * R(0.0));
    const real r1920 = (real)a319[k4700];
    const real s4712 = (r1920 + s4711);
    u[2770 + k4700] = s4712;
    const int r1923 = t1114[k4700];
    const lf v4715 = (r1923 ? v603 : v606);
    const lf v4719 = (v4708 * v4708);
    const lf v4725 = (-v4705);
    const lf v4726 = (v4725 * s542);
    w[364 + k4700] = v4726;
    const real s4727 = real_log(s4702);
    const lf v4728 = (v4705 * s544);
    const lf v4729 = (s4727 + v4728);
    w[370 + k4700] = v4729;
    const real s4730 = (s4712 * s4710);
    const real s4731 = (R(1.0) - s4712);
    u[2776 + k4700] = s4731;
    const real s4732 = (s4731 * s4710);
    const lf v4733 = (s4712 * v888);
    const lf v4734 = (s4731 * v885);
    const lf v4735 = (v4733 + v4734);
    w[376 + k4700] = v4735;
    const real s4736 = (R(1.0) / s4710);
    u[2782 + k4700] = s4736;
    const lf v4737 = (v4719 * s553);
    w[382 + k4700] = v4737;
    const lf v4738 = (s4712 * v1572);
    w[388 + k4700] = v4738;
    const lf v4739 = (s4712 * v870);
    const lf v4740 = (s4731 * v867);
    const lf v4741 = (v4739 + v4740);
    w[394 + k4700] = v4741;
    const lf v4742 = (s4712 * v882);
    const lf v4743 = (s4731 * v879);
    const lf v4744 = (v4742 + v4743);
    w[400 + k4700] = v4744;
    for (int k4748 = 0; k4748 < 6; ++k4748) {
      const real r1956 = (real)a294[6 * k4700 + k4748];
      const real s4749 = (r1956 * R(0.0));
      const real r1958 = (real)a293[6 * k4700 + k4748];
      const real s4750 = (r1958 + s4749);
      u[2688 + 6 * k4700 + k4748] = s4750;
      const real r1961 = (real)a276[6 * k4700 + k4748];
      const real s4751 = (r1961 * R(0.0));
      const real r1963 = (real)a275[6 * k4700 + k4748];
      const real s4752 = (r1963 + s4751);
      u[2726 + 6 * k4700 + k4748] = s4752;
      const int r1966 = t1128[6 * k4700 + k4748];
      const lf v4753 = (r1966 ? v4719 : SPLAT(lf, R(0.0)));
      w[162 + 6 * k4700 + k4748] = v4753;
      const lf v4754 = (v1127 * v4753);
      const lf v4755 = (v4754 * v1127);
      w[200 + 6 * k4700 + k4748] = v4755;
      const lf v4756 = (v1125 * v4753);
      const lf v4757 = (v4756 * v1127);
      w[238 + 6 * k4700 + k4748] = v4757;
      const lf v4758 = (r1966 ? v1123 : SPLAT(lf, R(0.0)));
      w[276 + 6 * k4700 + k4748] = v4758;
      const lf v4759 = (r1966 ? v1125 : SPLAT(lf, R(0.0)));
      w[314 + 6 * k4700 + k4748] = v4759;
    }
    for (int k4760 = 0; k4760 < 264; ++k4760) {
      const lf v4761 = lf_log1p(v4715);
      const lf v4762 = lf_sqrt(v4761);
      w[5532 + k4700 + 6 * k4760] = v4762;
      const lf v4763 = (v4761 * R(0x1.0000000000000p-1));
      w[7118 + k4700 + 6 * k4760] = v4763;
      const real r1986 = (real)a584[k4700 + 6 * k4760];
      const int s4764 = (r1986 > R(0.0));
      const lf v4765 = (s4764 ? v4761 : SPLAT(lf, R(__builtin_inf())));
      w[8704 + k4700 + 6 * k4760] = v4765;
      const lm v4766 = lf_is_finite(v4765);
      ((lm *)(w + 10290))[k4700 + 6 * k4760] = v4766;
      const real s4767 = (s4764 ? r1986 : R(1.0));
      const real s4768 = real_log(s4767);
      const real s4769 = (s4764 ? s4768 : R(__builtin_nan("")));
      u[1102 + k4700 + 6 * k4760] = s4769;
      const lf v4770 = lf_select(v4766, v4765, SPLAT(lf, R(0.0)));
      w[11876 + k4700 + 6 * k4760] = v4770;
    }
    s1463 = (s1463 + s4730);
    s1465 = (s1465 + s4732);
  }
  for (int k4771 = 0; k4771 < 2; ++k4771) {
    const real r2003 = (real)a112[k4771];
    const real s4772 = (r2003 * R(0.0));
    const real r2005 = (real)a111[k4771];
    const real s4773 = (r2005 + s4772);
    u[2788 + k4771] = s4773;
    const real r2008 = (real)a110[k4771];
    const real s4774 = (r2008 * R(0.0));
    const real r2010 = (real)a109[k4771];
    const real s4775 = (r2010 + s4774);
    u[2790 + k4771] = s4775;
  }
  for (int k4776 = 0; k4776 < 8; ++k4776) {
    const real r2015 = (real)a136[k4776];
    const real s4777 = (r2015 * R(0.0));
    const real r2017 = (real)a135[k4776];
    const real s4778 = (r2017 + s4777);
    u[2858 + k4776] = s4778;
    const real r2020 = (real)a132[k4776];
    const real s4779 = (r2020 * R(0.0));
    const real r2022 = (real)a131[k4776];
    const real s4780 = (r2022 + s4779);
    u[2868 + k4776] = s4780;
    const real r2025 = (real)a104[k4776];
    const real s4781 = (r2025 * R(0.0));
    const real r2027 = (real)a103[k4776];
    const real s4782 = (r2027 + s4781);
    u[2878 + k4776] = s4782;
    const real r2030 = (real)a106[k4776];
    const real s4783 = (r2030 * R(0.0));
    const real r2032 = (real)a105[k4776];
    const real s4784 = (r2032 + s4783);
    u[2888 + k4776] = s4784;
    const real s4786 = (R(1.0) - s4780);
    u[2898 + k4776] = s4786;
    for (int k4787 = 0; k4787 < 8; ++k4787) {
      const real r2038 = (real)a120[8 * k4776 + k4787];
      const real s4788 = (r2038 * R(0.0));
      const real r2040 = (real)a119[8 * k4776 + k4787];
      const real s4789 = (r2040 + s4788);
      u[2792 + 8 * k4776 + k4787] = s4789;
    }
  }
  for (int k4790 = 0; k4790 < 32; ++k4790) {
    const real r2046 = (real)a410[k4790];
    const lf l2047 = w[650 + 200 + k4790];
    const lf v4791 = (r2046 * l2047);
    const real r2049 = (real)a409[k4790];
    const lf v4792 = (r2049 + v4791);
    const lf v4793 = lf_logistic(v4792);
    w[406 + k4790] = v4793;
    const real r2053 = (real)a514[k4790];
    const lf l2054 = w[650 + 237 + k4790];
    const lf v4794 = (r2053 * l2054);
    const real r2056 = (real)a513[k4790];
    const lf v4795 = (r2056 + v4794);
    const lf v4796 = lf_exp(v4795);
    const lf v4797 = (v4796 * R(0x1.bf647612f3696p-21));
    const real r2060 = (real)a432[k4790];
    const lf l2061 = w[650 + 269 + k4790];
    const lf v4798 = (r2060 * l2061);
    const real r2063 = (real)a431[k4790];
    const lf v4799 = (r2063 + v4798);
    const lf v4800 = lf_logistic(v4799);
    const real r2066 = (real)a504[k4790];
    const lf l2067 = w[650 + 615 + k4790];
    const lf v4801 = (r2066 * l2067);
    const real r2069 = (real)a503[k4790];
    const lf v4802 = (r2069 + v4801);
    const lf v4803 = lf_exp(v4802);
    w[440 + k4790] = v4803;
    const lf v4804 = (R(1.0) - v4800);
    const lf v4805 = (v4797 * v4804);
    w[474 + k4790] = v4805;
    const lf v4806 = (v4803 * v4803);
    w[508 + k4790] = v4806;
    const lf v4807 = (v4797 * v4800);
    const real r2079 = (real)a574[k4790];
    const lf v4808 = (v4807 * r2079);
    const lf v4809 = (v4808 * v1435);
    w[542 + k4790] = v4809;
    const lf v4810 = (R(0.0) * v4808);
    const lf v4811 = (v4810 / r2079);
    const lf v4812 = (v4811 * v1437);
    w[576 + k4790] = v4812;
    const lf v4813 = (v4810 * s1020);
    w[610 + k4790] = v4813;
    const lf v4814 = (v1031 * v4803);
    const lf v4815 = (v1037 * v4803);
    const lf v4816 = (v4814 * v4814);
    const lf v4817 = (v4816 * s1046);
    w[13462 + k4790] = v4817;
    const lf v4818 = (v4815 * v4815);
    const lf v4819 = (v4818 * s1046);
    w[13496 + k4790] = v4819;
    const real r2097 = (real)a577[k4790];
    const real s4820 = (r2097 * R(0x1.5555555555555p-4));
    u[2908 + k4790] = s4820;
    const real s4821 = (s1048 * s4820);
    u[2942 + k4790] = s4821;
  }
  for (int k4822 = 0; k4822 < 32; ++k4822) {
    for (int k4824 = 0; k4824 < 32; ++k4824) {
      const real r2105 = (real)a480[32 * k4822 + k4824];
      const real s4825 = (r2105 * R(0.0));
      const real r2107 = (real)a479[32 * k4822 + k4824];
      const real s4826 = (r2107 + s4825);
      u[2976 + 32 * k4822 + k4824] = s4826;
    }
  }
  for (int k4827 = 0; k4827 < 9; ++k4827) {
    const real r2113 = (real)a510[k4827];
    const real s4828 = (r2113 * R(0.0));
    const real r2115 = (real)a509[k4827];
    const real s4829 = (r2115 + s4828);
    u[4002 + k4827] = s4829;
  }
  const real r2119 = (real)a580[0];
  for (int k4830 = 0; k4830 < 432; ++k4830) {
    const u4 r2121 = t1054[k4830];
    lu4 v4831;
    lu4 v4832;
    lanes_threefry(v488, v489, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2121), &v4831, &v4832);
    for (int k4834 = 0; k4834 < 83; ++k4834) {
      const u4 r2126 = t1055[83 * k4830 + k4834];
      lu4 v4835;
      lu4 v4836;
      lanes_threefry(v4831, v4832, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2126), &v4835, &v4836);
      lu4 v4837;
      lu4 v4838;
      lanes_threefry(v4835, v4836, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v4837, &v4838);
      const lu8 v4839 = CAST(lu8, v4837);
      const lu8 v4840 = CAST(lu8, v4838);
      const lu8 v4841 = (v4839 << ((u8)32ull));
      const lu8 v4842 = (v4841 | v4840);
      const lu8 v4843 = (v4842 >> ((u8)12ull));
      const lu8 v4844 = (v4843 | ((u8)4607182418800017408ull));
      const lw v4845 = ((lw)(v4844));
      const lw v4846 = (v4845 - (1.0));
      const lw v4847 = (v4846 * (2.0));
      const lw v4848 = (v4847 + (-0x1.fffffffffffffp-1));
      const lw v4849 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v4848);
      const lf v4850 = CAST(lf, lw_erf_inv(v4849));
      const lf v4851 = (R(0x1.6a09e667f3bcdp+0) * v4850);
      const lf v4852 = (r2119 * v4851);
      w[13530 + 83 * k4830 + k4834] = v4852;
    }
  }
  for (int k4853 = 0; k4853 < 264; ++k4853) {
    const u4 r2151 = t1058[k4853];
    lu4 v4854;
    lu4 v4855;
    lanes_threefry(v488, v489, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2151), &v4854, &v4855);
    const lf l2155 = w[13530 + 11 + 83 * k4853];
    const lf v4860 = (v1390 * l2155);
    const lf l2157 = w[13530 + 6 + 83 * k4853];
    const lf v4864 = (-l2157);
    w[353012 + k4853] = v4864;
    const lf v4865 = (-l2155);
    w[353278 + k4853] = v4865;
    const lf l2162 = w[13530 + 12 + 83 * k4853];
    const lf v4867 = (-l2162);
    w[353544 + k4853] = v4867;
    const lf l2165 = w[13530 + 82 + 83 * k4853];
    const lf v4868 = (-l2165);
    w[353810 + k4853] = v4868;
    const lf l2168 = w[13530 + 81 + 83 * k4853];
    const lf v4869 = (-l2168);
    w[354076 + k4853] = v4869;
    for (int k4874 = 0; k4874 < 4; ++k4874) {
      const u4 r2172 = t1059[4 * k4853 + k4874];
      lu4 v4875;
      lu4 v4876;
      lanes_threefry(v4854, v4855, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2172), &v4875, &v4876);
      lu4 v4877;
      lu4 v4878;
      lanes_threefry(v4875, v4876, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v4877, &v4878);
      const lu8 v4879 = CAST(lu8, v4877);
      const lu8 v4880 = CAST(lu8, v4878);
      const lu8 v4881 = (v4879 << ((u8)32ull));
      const lu8 v4882 = (v4881 | v4880);
      const lu8 v4883 = (v4882 >> ((u8)12ull));
      const lu8 v4884 = (v4883 | ((u8)4607182418800017408ull));
      const lw v4885 = ((lw)(v4884));
      const lw v4886 = (v4885 - (1.0));
      const lw v4887 = (v4886 * (2.0));
      const lw v4888 = (v4887 + (-0x1.fffffffffffffp-1));
      const lw v4889 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v4888);
      const lf v4890 = CAST(lf, lw_erf_inv(v4889));
      const lf v4891 = (R(0x1.6a09e667f3bcdp+0) * v4890);
      const lf l2192 = w[1300 + 4 * k4853 + k4874];
      const lf v4892 = (l2192 * v4891);
      const lf l2194 = w[13530 + 7 + 83 * k4853 + k4874];
      const lf v4893 = (v1391 * l2194);
      const lf v4894 = (v4893 + v4860);
      const lf l2197 = w[84 + k4874];
      const lf v4895 = (l2197 * v4894);
      w[349838 + 4 * k4853 + k4874] = v4895;
      const lf v4896 = (-l2194);
      w[350896 + 4 * k4853 + k4874] = v4896;
      const real r2202 = u[0 + 4 * k4853 + k4874];
      const lf v4897 = (r2202 - v4892);
      w[351954 + 4 * k4853 + k4874] = v4897;
    }
    for (int k4898 = 0; k4898 < 6; ++k4898) {
      const u4 r2207 = t1115[6 * k4853 + k4898];
      lu4 v4899;
      lu4 v4900;
      lanes_threefry(v4854, v4855, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2207), &v4899, &v4900);
      lu4 v4901;
      lu4 v4902;
      lanes_threefry(v4899, v4900, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v4901, &v4902);
      const lu8 v4903 = CAST(lu8, v4901);
      const lu8 v4904 = CAST(lu8, v4902);
      const lu8 v4905 = (v4903 << ((u8)32ull));
      const lu8 v4906 = (v4905 | v4904);
      const lu8 v4907 = (v4906 >> ((u8)12ull));
      const lu8 v4908 = (v4907 | ((u8)4607182418800017408ull));
      const lw v4909 = ((lw)(v4908));
      const lw v4910 = (v4909 - (1.0));
      const lw v4911 = (v4910 * (2.0));
      const lw v4912 = (v4911 + (-0x1.fffffffffffffp-1));
      const lw v4913 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v4912);
      const lf v4914 = CAST(lf, lw_erf_inv(v4913));
      const lf v4915 = (R(0x1.6a09e667f3bcdp+0) * v4914);
      const lf l2227 = w[5532 + 6 * k4853 + k4898];
      const lf v4916 = (l2227 * v4915);
      const lf l2229 = w[7118 + 6 * k4853 + k4898];
      const lf v4917 = (v4916 - l2229);
      const lf l2231 = w[358 + k4898];
      const lf l2232 = w[13530 + 83 * k4853 + k4898];
      const lf v4918 = (l2231 * l2232);
      w[345080 + 6 * k4853 + k4898] = v4918;
      const lf v4919 = (-l2232);
      w[346666 + 6 * k4853 + k4898] = v4919;
      const real r2237 = u[1102 + 6 * k4853 + k4898];
      const lf v4920 = (r2237 - v4917);
      w[348252 + 6 * k4853 + k4898] = v4920;
    }
    for (int k4921 = 0; k4921 < 264; ++k4921) {
      const real r2242 = (real)t1185[264 * k4853 + k4921];
      const lf v4922 = lf_pow_exp(v1178, SPLAT(lf, r2242), v1184);
      const lf v4923 = (v1183 * v4922);
      const int r2245 = t1186[264 * k4853 + k4921];
      const lf v4924 = (r2245 ? v1182 : SPLAT(lf, R(0.0)));
      const int r2247 = t1187[264 * k4853 + k4921];
      const lf v4925 = (r2247 ? v4923 : v4924);
      w[49388 + 264 * k4853 + k4921] = v4925;
      const lf v4926 = lf_pow_exp(v1192, SPLAT(lf, r2242), v1198);
      const lf v4927 = (v1197 * v4926);
      const lf v4928 = (r2245 ? v1196 : SPLAT(lf, R(0.0)));
      const lf v4929 = (r2247 ? v4927 : v4928);
      w[119086 + 264 * k4853 + k4921] = v4929;
      const lf v4930 = lf_pow_exp(v1262, SPLAT(lf, r2242), v1268);
      const lf v4931 = (v1267 * v4930);
      const lf v4932 = (r2245 ? v1266 : SPLAT(lf, R(0.0)));
      const lf v4933 = (r2247 ? v4931 : v4932);
      w[188784 + 264 * k4853 + k4921] = v4933;
      const lf v4934 = lf_pow_exp(v1323, SPLAT(lf, r2242), v1329);
      const lf v4935 = (v1328 * v4934);
      const lf v4936 = (r2245 ? v1327 : SPLAT(lf, R(0.0)));
      const lf v4937 = (r2247 ? v4935 : v4936);
      w[258482 + 264 * k4853 + k4921] = v4937;
    }
    for (int k4938 = 0; k4938 < 32; ++k4938) {
      const lf l2267 = w[13530 + 49 + 83 * k4853 + k4938];
      const lf v4939 = (-l2267);
      w[328180 + 32 * k4853 + k4938] = v4939;
      const lf l2270 = w[13530 + 17 + 83 * k4853 + k4938];
      const lf v4940 = (-l2270);
      w[336630 + 32 * k4853 + k4938] = v4940;
    }
  }
  for (int k4941 = 0; k4941 < 4; ++k4941) {
    const lf l2276 = w[84 + k4941];
    for (int k4945 = 0; k4945 < 4; ++k4945) {
      const lf l2278 = w[0 + k4941 + 4 * k4945];
      const lf v4946 = (l2278 * l2276);
      w[1300 + k4941 + 4 * k4945] = v4946;
      const lf v4947 = (v1071 * v4946);
      const lf v4948 = (v4947 * v1071);
      w[1318 + k4941 + 4 * k4945] = v4948;
      const lf v4949 = (v1069 * v4946);
      const lf v4950 = (v4949 * v1071);
      w[1336 + k4941 + 4 * k4945] = v4950;
    }
  }
  for (int k5259 = 0; k5259 < 4; ++k5259) for (int k5260 = 0; k5260 < 4; ++k5260) w[0 + 4 * k5259 + k5260] = SPLAT(lf, R(0.0));
  for (int k1076 = 0; k1076 < 264; ++k1076) {
    for (int k3056 = 0; k3056 < 4; ++k3056) {
      const lf l2292 = w[2358 + 4 * k1076 + k3056];
      const lm v3057 = lf_is_finite(l2292);
      ((lm *)(w + 1408))[k3056] = v3057;
      const lf v3059 = lf_select(v3057, l2292, SPLAT(lf, R(1.0)));
      for (int k3062 = 0; k3062 < 4; ++k3062) {
        const lf l2297 = w[0 + 4 * k3056 + k3062];
        const lf v3063 = (v1069 * l2297);
        const lf v3064 = (v3063 * v1069);
        const lf l2300 = w[1318 + 4 * k3056 + k3062];
        const lf v3065 = (v3064 + l2300);
        w[1354 + 4 * k3056 + k3062] = v3065;
        const int r2303 = t1082[4 * k3056 + k3062];
        const lf v3066 = (r2303 ? v3059 : SPLAT(lf, R(0.0)));
        w[1372 + 4 * k3056 + k3062] = v3066;
        const lf v3067 = (v1067 * l2297);
        const lf v3068 = (v3067 * v1069);
        const lf l2308 = w[1336 + 4 * k3056 + k3062];
        const lf v3069 = (v3068 + l2308);
        w[1390 + 4 * k3056 + k3062] = v3069;
      }
    }
    for (int k3070 = 0; k3070 < 4; ++k3070) {
      const lm l2314 = ((lm *)(w + 1408))[k3070];
      for (int k3073 = 0; k3073 < 4; ++k3073) {
        const lm l2316 = ((lm *)(w + 1408))[k3073];
        const lm v3074 = (l2316 & l2314);
        ((lm *)(w + 1414))[k3070 + 4 * k3073] = v3074;
        const lf l2319 = w[1354 + k3070 + 4 * k3073];
        const lf v3075 = lf_select(v3074, l2319, SPLAT(lf, R(0.0)));
        const lf l2321 = w[1372 + k3070 + 4 * k3073];
        const lf v3076 = (v3075 + l2321);
        w[1432 + k3070 + 4 * k3073] = v3076;
      }
    }
    for (int k5261 = 0; k5261 < 4; ++k5261) for (int k5262 = 0; k5262 < 4; ++k5262) w[1354 + 4 * k5261 + k5262] = w[1432 + 4 * k5261 + k5262];
    for (int k1085 = 0; k1085 < 4; ++k1085) {
      const i8 r2328 = t1087[k1085];
      for (int k3032 = 0; k3032 < 4; ++k3032) {
        const i8 r2330 = t1087[k3032];
        const int s3033 = (r2330 == r2328);
        ((int *)(u + 0))[k3032] = s3033;
        const real s3034 = ((real)s3033);
        u[6 + k3032] = s3034;
      }
      lf v1092 = SPLAT(lf, R(0.0));
      for (int k3035 = 0; k3035 < 4; ++k3035) {
        lf v3036 = SPLAT(lf, R(0.0));
        lf v3037 = SPLAT(lf, R(0.0));
        const int r2340 = ((int *)(u + 0))[k3035];
        for (int k3040 = 0; k3040 < 4; ++k3040) {
          const lf l2342 = w[1354 + 4 * k3035 + k3040];
          const real r2343 = u[6 + k3040];
          const lf v3041 = (l2342 * r2343);
          const lf l2345 = w[1354 + k3035 + 4 * k3040];
          const lf v3042 = (r2343 * l2345);
          const int r2347 = ((int *)(u + 0))[k3040];
          const int s3043 = (r2340 & r2347);
          ((int *)(u + 12))[4 * k3035 + k3040] = s3043;
          v3036 = (v3036 + v3041);
          v3037 = (v3037 + v3042);
        }
        w[1372 + k3035] = v3036;
        w[1378 + k3035] = v3037;
        const real r2355 = u[6 + k3035];
        const lf v3038 = (v3037 * r2355);
        v1092 = (v1092 + v3038);
      }
      const lf v1093 = (R(1.0) / v1092);
      for (int k3044 = 0; k3044 < 4; ++k3044) {
        const lf l2361 = w[1372 + k3044];
        const lf v3045 = (-l2361);
        const lf v3046 = (v3045 * v1093);
        w[1384 + k3044] = v3046;
      }
      for (int k3047 = 0; k3047 < 4; ++k3047) {
        const lf l2367 = w[1378 + k3047];
        const lf v3048 = (l2367 * v1093);
        const int r2369 = ((int *)(u + 0))[k3047];
        for (int k3050 = 0; k3050 < 4; ++k3050) {
          const lf l2371 = w[1372 + k3050];
          const lf v3051 = (l2371 * v3048);
          const lf l2373 = w[1354 + k3047 + 4 * k3050];
          const lf v3052 = (l2373 - v3051);
          const lf l2375 = w[1384 + k3050];
          const lf v3053 = (r2369 ? l2375 : v3052);
          const int r2377 = ((int *)(u + 0))[k3050];
          const lf v3054 = (r2377 ? v3048 : v3053);
          const int r2379 = ((int *)(u + 12))[k3047 + 4 * k3050];
          const lf v3055 = (r2379 ? v1093 : v3054);
          w[1354 + k3047 + 4 * k3050] = v3055;
        }
      }
    }
    for (int k3077 = 0; k3077 < 4; ++k3077) {
      const lm l2386 = ((lm *)(w + 1408))[k3077];
      const lf l2387 = w[2358 + 4 * k1076 + k3077];
      const lf v3078 = lf_select(l2386, l2387, SPLAT(lf, R(0.0)));
      for (int k3084 = 0; k3084 < 4; ++k3084) {
        const lm l2390 = ((lm *)(w + 1414))[k3077 + 4 * k3084];
        const lf l2391 = w[1354 + k3077 + 4 * k3084];
        const lf v3085 = lf_select(l2390, l2391, SPLAT(lf, R(0.0)));
        w[354342 + 16 * k1076 + k3077 + 4 * k3084] = v3085;
      }
      for (int k3086 = 0; k3086 < 4; ++k3086) {
        lf v3087 = SPLAT(lf, R(0.0));
        for (int k3093 = 0; k3093 < 4; ++k3093) {
          const lf l2398 = w[1390 + 4 * k3086 + k3093];
          const lf l2399 = w[354342 + 16 * k1076 + k3077 + 4 * k3093];
          const lf v3094 = (l2398 * l2399);
          v3087 = (v3087 + v3094);
        }
        w[358568 + 16 * k1076 + k3077 + 4 * k3086] = v3087;
        const lf v3088 = (v3087 * v1069);
        const lf l2405 = w[18 + k3077 + 4 * k3086];
        const lf v3089 = (l2405 - v3088);
        w[1372 + k3077 + 4 * k3086] = v3089;
        const lf v3090 = (v3087 * v1071);
        const lf l2409 = w[36 + k3077 + 4 * k3086];
        const lf v3091 = (l2409 - v3090);
        w[1432 + k3077 + 4 * k3086] = v3091;
        const lf v3092 = (v3087 * v3078);
        w[1450 + k3077 + 4 * k3086] = v3092;
      }
    }
    for (int k3095 = 0; k3095 < 4; ++k3095) {
      for (int k3100 = 0; k3100 < 4; ++k3100) {
        lf v3101 = SPLAT(lf, R(0.0));
        lf v3102 = SPLAT(lf, R(0.0));
        lf v3103 = SPLAT(lf, R(0.0));
        for (int k3104 = 0; k3104 < 4; ++k3104) {
          const lf l2422 = w[1372 + 4 * k3100 + k3104];
          const lf l2423 = w[0 + k3095 + 4 * k3104];
          const lf v3105 = (l2422 * l2423);
          const lf l2425 = w[1432 + 4 * k3095 + k3104];
          const lf l2426 = w[1300 + k3100 + 4 * k3104];
          const lf v3106 = (l2425 * l2426);
          const lf l2428 = w[1450 + 4 * k3095 + k3104];
          const lf l2429 = w[358568 + 16 * k1076 + 4 * k3100 + k3104];
          const lf v3107 = (l2428 * l2429);
          v3101 = (v3101 + v3105);
          v3102 = (v3102 + v3106);
          v3103 = (v3103 + v3107);
        }
        w[1354 + k3095 + 4 * k3100] = v3101;
        w[1426 + k3100] = v3102;
        w[1408 + 4 * k3095 + k3100] = v3103;
      }
      for (int k3108 = 0; k3108 < 4; ++k3108) {
        lf v3109 = SPLAT(lf, R(0.0));
        for (int k3110 = 0; k3110 < 4; ++k3110) {
          const lf l2442 = w[1426 + k3110];
          const lf l2443 = w[1432 + 4 * k3108 + k3110];
          const lf v3111 = (l2442 * l2443);
          v3109 = (v3109 + v3111);
        }
        w[1390 + 4 * k3095 + k3108] = v3109;
      }
    }
    for (int k3112 = 0; k3112 < 4; ++k3112) {
      for (int k3114 = 0; k3114 < 4; ++k3114) {
        lf v3115 = SPLAT(lf, R(0.0));
        for (int k3118 = 0; k3118 < 4; ++k3118) {
          const lf l2454 = w[1354 + 4 * k3114 + k3118];
          const lf l2455 = w[1372 + 4 * k3112 + k3118];
          const lf v3119 = (l2454 * l2455);
          v3115 = (v3115 + v3119);
        }
        const lf l2459 = w[1390 + k3112 + 4 * k3114];
        const lf v3116 = (v3115 + l2459);
        const lf l2461 = w[1408 + k3112 + 4 * k3114];
        const lf v3117 = (v3116 + l2461);
        w[0 + k3112 + 4 * k3114] = v3117;
      }
    }
  }
  for (int k5263 = 0; k5263 < 6; ++k5263) for (int k5264 = 0; k5264 < 6; ++k5264) w[0 + 6 * k5263 + k5264] = SPLAT(lf, R(0.0));
  for (int k1130 = 0; k1130 < 264; ++k1130) {
    for (int k3144 = 0; k3144 < 6; ++k3144) {
      const lf l2470 = w[8704 + 6 * k1130 + k3144];
      const lm v3145 = lf_is_finite(l2470);
      ((lm *)(w + 1414))[k3144] = v3145;
      const lf v3147 = lf_select(v3145, l2470, SPLAT(lf, R(1.0)));
      for (int k3150 = 0; k3150 < 6; ++k3150) {
        const lf l2475 = w[0 + 6 * k3144 + k3150];
        const lf v3151 = (v1125 * l2475);
        const lf v3152 = (v3151 * v1125);
        const lf l2478 = w[200 + 6 * k3144 + k3150];
        const lf v3153 = (v3152 + l2478);
        w[1300 + 6 * k3144 + k3150] = v3153;
        const int r2481 = t1128[6 * k3144 + k3150];
        const lf v3154 = (r2481 ? v3147 : SPLAT(lf, R(0.0)));
        w[1338 + 6 * k3144 + k3150] = v3154;
        const lf v3155 = (v1123 * l2475);
        const lf v3156 = (v3155 * v1125);
        const lf l2486 = w[238 + 6 * k3144 + k3150];
        const lf v3157 = (v3156 + l2486);
        w[1376 + 6 * k3144 + k3150] = v3157;
      }
    }
    for (int k3158 = 0; k3158 < 6; ++k3158) {
      const lm l2492 = ((lm *)(w + 1414))[k3158];
      for (int k3161 = 0; k3161 < 6; ++k3161) {
        const lm l2494 = ((lm *)(w + 1414))[k3161];
        const lm v3162 = (l2494 & l2492);
        ((lm *)(w + 1420))[k3158 + 6 * k3161] = v3162;
        const lf l2497 = w[1300 + k3158 + 6 * k3161];
        const lf v3163 = lf_select(v3162, l2497, SPLAT(lf, R(0.0)));
        const lf l2499 = w[1338 + k3158 + 6 * k3161];
        const lf v3164 = (v3163 + l2499);
        w[1458 + k3158 + 6 * k3161] = v3164;
      }
    }
    for (int k5265 = 0; k5265 < 6; ++k5265) for (int k5266 = 0; k5266 < 6; ++k5266) w[1300 + 6 * k5265 + k5266] = w[1458 + 6 * k5265 + k5266];
    for (int k1138 = 0; k1138 < 6; ++k1138) {
      const i8 r2506 = t1140[k1138];
      for (int k3120 = 0; k3120 < 6; ++k3120) {
        const i8 r2508 = t1140[k3120];
        const int s3121 = (r2508 == r2506);
        ((int *)(u + 0))[k3120] = s3121;
        const real s3122 = ((real)s3121);
        u[6 + k3120] = s3122;
      }
      lf v1145 = SPLAT(lf, R(0.0));
      for (int k3123 = 0; k3123 < 6; ++k3123) {
        lf v3124 = SPLAT(lf, R(0.0));
        lf v3125 = SPLAT(lf, R(0.0));
        const int r2518 = ((int *)(u + 0))[k3123];
        for (int k3128 = 0; k3128 < 6; ++k3128) {
          const lf l2520 = w[1300 + 6 * k3123 + k3128];
          const real r2521 = u[6 + k3128];
          const lf v3129 = (l2520 * r2521);
          const lf l2523 = w[1300 + k3123 + 6 * k3128];
          const lf v3130 = (r2521 * l2523);
          const int r2525 = ((int *)(u + 0))[k3128];
          const int s3131 = (r2518 & r2525);
          ((int *)(u + 12))[6 * k3123 + k3128] = s3131;
          v3124 = (v3124 + v3129);
          v3125 = (v3125 + v3130);
        }
        w[1338 + k3123] = v3124;
        w[1344 + k3123] = v3125;
        const real r2533 = u[6 + k3123];
        const lf v3126 = (v3125 * r2533);
        v1145 = (v1145 + v3126);
      }
      const lf v1146 = (R(1.0) / v1145);
      for (int k3132 = 0; k3132 < 6; ++k3132) {
        const lf l2539 = w[1338 + k3132];
        const lf v3133 = (-l2539);
        const lf v3134 = (v3133 * v1146);
        w[1350 + k3132] = v3134;
      }
      for (int k3135 = 0; k3135 < 6; ++k3135) {
        const lf l2545 = w[1344 + k3135];
        const lf v3136 = (l2545 * v1146);
        const int r2547 = ((int *)(u + 0))[k3135];
        for (int k3138 = 0; k3138 < 6; ++k3138) {
          const lf l2549 = w[1338 + k3138];
          const lf v3139 = (l2549 * v3136);
          const lf l2551 = w[1300 + k3135 + 6 * k3138];
          const lf v3140 = (l2551 - v3139);
          const lf l2553 = w[1350 + k3138];
          const lf v3141 = (r2547 ? l2553 : v3140);
          const int r2555 = ((int *)(u + 0))[k3138];
          const lf v3142 = (r2555 ? v3136 : v3141);
          const int r2557 = ((int *)(u + 12))[k3135 + 6 * k3138];
          const lf v3143 = (r2557 ? v1146 : v3142);
          w[1300 + k3135 + 6 * k3138] = v3143;
        }
      }
    }
    for (int k3165 = 0; k3165 < 6; ++k3165) {
      const lm l2564 = ((lm *)(w + 1414))[k3165];
      const lf l2565 = w[8704 + 6 * k1130 + k3165];
      const lf v3166 = lf_select(l2564, l2565, SPLAT(lf, R(0.0)));
      for (int k3172 = 0; k3172 < 6; ++k3172) {
        const lm l2568 = ((lm *)(w + 1420))[k3165 + 6 * k3172];
        const lf l2569 = w[1300 + k3165 + 6 * k3172];
        const lf v3173 = lf_select(l2568, l2569, SPLAT(lf, R(0.0)));
        w[362794 + 36 * k1130 + k3165 + 6 * k3172] = v3173;
      }
      for (int k3174 = 0; k3174 < 6; ++k3174) {
        lf v3175 = SPLAT(lf, R(0.0));
        for (int k3181 = 0; k3181 < 6; ++k3181) {
          const lf l2576 = w[1376 + 6 * k3174 + k3181];
          const lf l2577 = w[362794 + 36 * k1130 + k3165 + 6 * k3181];
          const lf v3182 = (l2576 * l2577);
          v3175 = (v3175 + v3182);
        }
        w[372300 + 36 * k1130 + k3165 + 6 * k3174] = v3175;
        const lf v3176 = (v3175 * v1125);
        const lf l2583 = w[276 + k3165 + 6 * k3174];
        const lf v3177 = (l2583 - v3176);
        w[1338 + k3165 + 6 * k3174] = v3177;
        const lf v3178 = (v3175 * v1127);
        const lf l2587 = w[314 + k3165 + 6 * k3174];
        const lf v3179 = (l2587 - v3178);
        w[1458 + k3165 + 6 * k3174] = v3179;
        const lf v3180 = (v3175 * v3166);
        w[1496 + k3165 + 6 * k3174] = v3180;
      }
    }
    for (int k3183 = 0; k3183 < 6; ++k3183) {
      for (int k3188 = 0; k3188 < 6; ++k3188) {
        lf v3189 = SPLAT(lf, R(0.0));
        lf v3190 = SPLAT(lf, R(0.0));
        lf v3191 = SPLAT(lf, R(0.0));
        for (int k3192 = 0; k3192 < 6; ++k3192) {
          const lf l2600 = w[1338 + 6 * k3188 + k3192];
          const lf l2601 = w[0 + k3183 + 6 * k3192];
          const lf v3193 = (l2600 * l2601);
          const lf l2603 = w[1458 + 6 * k3183 + k3192];
          const lf l2604 = w[162 + k3188 + 6 * k3192];
          const lf v3194 = (l2603 * l2604);
          const lf l2606 = w[1496 + 6 * k3183 + k3192];
          const lf l2607 = w[372300 + 36 * k1130 + 6 * k3188 + k3192];
          const lf v3195 = (l2606 * l2607);
          v3189 = (v3189 + v3193);
          v3190 = (v3190 + v3194);
          v3191 = (v3191 + v3195);
        }
        w[1300 + k3183 + 6 * k3188] = v3189;
        w[1452 + k3188] = v3190;
        w[1414 + 6 * k3183 + k3188] = v3191;
      }
      for (int k3196 = 0; k3196 < 6; ++k3196) {
        lf v3197 = SPLAT(lf, R(0.0));
        for (int k3198 = 0; k3198 < 6; ++k3198) {
          const lf l2620 = w[1452 + k3198];
          const lf l2621 = w[1458 + 6 * k3196 + k3198];
          const lf v3199 = (l2620 * l2621);
          v3197 = (v3197 + v3199);
        }
        w[1376 + 6 * k3183 + k3196] = v3197;
      }
    }
    for (int k3200 = 0; k3200 < 6; ++k3200) {
      for (int k3202 = 0; k3202 < 6; ++k3202) {
        lf v3203 = SPLAT(lf, R(0.0));
        for (int k3206 = 0; k3206 < 6; ++k3206) {
          const lf l2632 = w[1300 + 6 * k3202 + k3206];
          const lf l2633 = w[1338 + 6 * k3200 + k3206];
          const lf v3207 = (l2632 * l2633);
          v3203 = (v3203 + v3207);
        }
        const lf l2637 = w[1376 + k3200 + 6 * k3202];
        const lf v3204 = (v3203 + l2637);
        const lf l2639 = w[1414 + k3200 + 6 * k3202];
        const lf v3205 = (v3204 + l2639);
        w[0 + k3200 + 6 * k3202] = v3205;
      }
    }
  }
  for (int k4951 = 0; k4951 < 22; ++k4951) {
    const u4 r2646 = t1171[k4951];
    lu4 v4952;
    lu4 v4953;
    lanes_threefry(v488, v489, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2646), &v4952, &v4953);
    ((lu4 *)(w + 0))[k4951] = v4952;
    ((lu4 *)(w + 22))[k4951] = v4953;
    const real r2652 = (real)a582[k4951];
    const real s4954 = real_max(r2652, R(1.0));
    const real s4955 = (R(1.0) / s4954);
    const real s4956 = real_log1p(s4955);
    lu4 v4957;
    lu4 v4958;
    lanes_threefry(v4952, v4953, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)589397765ull)), &v4957, &v4958);
    lu4 v4959;
    lu4 v4960;
    lanes_threefry(v4957, v4958, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v4959, &v4960);
    const lu8 v4961 = CAST(lu8, v4959);
    const lu8 v4962 = CAST(lu8, v4960);
    const lu8 v4963 = (v4961 << ((u8)32ull));
    const lu8 v4964 = (v4963 | v4962);
    const lu8 v4965 = (v4964 >> ((u8)12ull));
    const lu8 v4966 = (v4965 | ((u8)4607182418800017408ull));
    const lw v4967 = ((lw)(v4966));
    const lw v4968 = (v4967 - (1.0));
    const lw v4969 = (v4968 * (2.0));
    const lw v4970 = (v4969 + (-0x1.fffffffffffffp-1));
    const lw v4971 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v4970);
    const lf v4972 = CAST(lf, lw_erf_inv(v4971));
    const lf v4973 = (R(0x1.6a09e667f3bcdp+0) * v4972);
    const real s4974 = real_sqrt(s4956);
    const lf v4975 = (s4974 * v4973);
    const real s4976 = (s4956 * R(0x1.0000000000000p-1));
    const lf v4977 = (v4975 - s4976);
    const int s4978 = (r2652 > R(0.0));
    const real s4979 = (s4978 ? r2652 : R(1.0));
    const real s4980 = real_log(s4979);
    const real s4981 = (s4978 ? s4980 : R(__builtin_nan("")));
    const lf v4982 = (s4981 - v4977);
    w[162 + k4951] = v4982;
    const lm v4983 = lf_is_finite(v4982);
    const lf v4984 = lf_select(v4983, SPLAT(lf, s4956), SPLAT(lf, R(__builtin_inf())));
    const lm v4985 = lf_is_finite(v4984);
    ((lm *)(w + 184))[k4951] = v4985;
    const lf v4986 = (((lf){0}) - CAST(lf, v4985));
    w[206 + k4951] = v4986;
    const lf v4987 = lf_select(v4985, v4984, SPLAT(lf, R(1.0)));
    w[228 + k4951] = v4987;
    lu4 v4988;
    lu4 v4989;
    lanes_threefry(v4952, v4953, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)2325949263ull)), &v4988, &v4989);
    lu4 v4990;
    lu4 v4991;
    lanes_threefry(v4988, v4989, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v4990, &v4991);
    const lu8 v4992 = CAST(lu8, v4990);
    const lu8 v4993 = CAST(lu8, v4991);
    const lu8 v4994 = (v4992 << ((u8)32ull));
    const lu8 v4995 = (v4994 | v4993);
    const lu8 v4996 = (v4995 >> ((u8)12ull));
    const lu8 v4997 = (v4996 | ((u8)4607182418800017408ull));
    const lw v4998 = ((lw)(v4997));
    const lw v4999 = (v4998 - (1.0));
    const lw v5000 = (v4999 * (2.0));
    const lw v5001 = (v5000 + (-0x1.fffffffffffffp-1));
    const lw v5002 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v5001);
    const lf v5003 = CAST(lf, lw_erf_inv(v5002));
    const lf v5004 = (R(0x1.6a09e667f3bcdp+0) * v5003);
    const lf v5005 = (R(0x1.47ae147ae147bp-7) * v5004);
    const real r2713 = (real)a587[k4951];
    const int s5006 = (r2713 > R(0.0));
    const real s5007 = (s5006 ? r2713 : R(1.0));
    const real s5008 = real_log(s5007);
    const real s5009 = (s5006 ? s5008 : R(__builtin_nan("")));
    const lf v5010 = (s5009 - v5005);
    w[250 + k4951] = v5010;
    const lm v5011 = lf_is_finite(v5010);
    const lf v5012 = lf_select(v5011, SPLAT(lf, R(0x1.a36e2eb1c432dp-14)), SPLAT(lf, R(__builtin_inf())));
    const lm v5013 = lf_is_finite(v5012);
    ((lm *)(w + 272))[k4951] = v5013;
    const lf v5014 = (((lf){0}) - CAST(lf, v5013));
    w[294 + k4951] = v5014;
    const lf v5015 = lf_select(v5013, v5012, SPLAT(lf, R(1.0)));
    w[316 + k4951] = v5015;
    const lf v5016 = lf_select(v4985, v4984, SPLAT(lf, R(0.0)));
    w[1300 + k4951] = v5016;
    const lf v5017 = lf_select(v5013, v5012, SPLAT(lf, R(0.0)));
    w[1322 + k4951] = v5017;
  }
   {
    int row = 0, count = 0;
    for (int k5267 = 0; k5267 < 22; ++k5267) {
    for (int k5268 = 0; k5268 < 32; ++k5268) {
    ((i4 *)(u + 0))[0 + row++] = count;
    for (int k5269 = 0; k5269 < 12; ++k5269) if ((real)a574[384 * k5267 + k5268 + 32 * k5269] != 0) ((i4 *)(u + 4012))[0 + count++] = k5269;
    }}
    ((i4 *)(u + 0))[0 + row] = count;
  }
  for (int k5018 = 0; k5018 < 32; ++k5018) {
    lf v5028 = SPLAT(lf, R(-__builtin_inf()));
    for (int k5032 = 0; k5032 < 9; ++k5032) {
      const real r2745 = (real)a466[k5018 + 32 * k5032];
      const lf l2746 = w[650 + 303 + k5018 + 32 * k5032];
      const lf v5033 = (r2745 * l2746);
      const real r2748 = (real)a465[k5018 + 32 * k5032];
      const lf v5034 = (r2748 + v5033);
      w[2756 + 9 * k5018 + k5032] = v5034;
      v5028 = lf_max(v5028, v5034);
    }
    w[3090 + k5018] = v5028;
    const lf l2754 = w[474 + k5018];
    for (int k5035 = 0; k5035 < 22; ++k5035) {
      lf v5036 = SPLAT(lf, R(0.0));
      for (int q = ((i4 *)(u + 0))[0 + ((0) * 22 + k5035) * 32 + k5018], end = ((i4 *)(u + 0))[0 + ((0) * 22 + k5035) * 32 + k5018 + 1]; q < end; ++q) {
        const int k5037 = ((i4 *)(u + 4012))[0 + q];
        const real r2759 = (real)a574[k5018 + 384 * k5035 + 32 * k5037];
        const lf v5038 = (l2754 * r2759);
        v5036 = (v5036 + v5038);
      }
      w[3046 + k5035] = v5036;
    }
    const lf l2765 = w[440 + k5018];
    for (int k5039 = 0; k5039 < 22; ++k5039) {
      const real r2767 = (real)a581[22 * k5018 + k5039];
      const int s5040 = (r2767 >= R(0.0));
      const real s5041 = real_max(r2767, R(0x1.0000000000000p-1));
      const real s5042 = (s5040 ? s5041 : R(__builtin_nan("")));
      const real s5043 = (R(1.0) / s5042);
      const lf v5044 = (v1170 + s5043);
      const lf v5045 = lf_log1p(v5044);
      const lf v5046 = lf_sqrt(v5045);
      const lf v5047 = (v5045 * R(0x1.0000000000000p-1));
      const int s5048 = real_is_finite(s5042);
      const lu4 l2777 = ((lu4 *)(w + 0))[k5039];
      const lu4 l2778 = ((lu4 *)(w + 22))[k5039];
      const u4 r2779 = t1174[k5018 + 32 * k5039];
      lu4 v5049;
      lu4 v5050;
      lanes_threefry(l2777, l2778, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2779), &v5049, &v5050);
      lu4 v5051;
      lu4 v5052;
      lanes_threefry(v5049, v5050, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v5051, &v5052);
      const lu8 v5053 = CAST(lu8, v5051);
      const lu8 v5054 = CAST(lu8, v5052);
      const lu8 v5055 = (v5053 << ((u8)32ull));
      const lu8 v5056 = (v5055 | v5054);
      const lu8 v5057 = (v5056 >> ((u8)12ull));
      const lu8 v5058 = (v5057 | ((u8)4607182418800017408ull));
      const lw v5059 = ((lw)(v5058));
      const lw v5060 = (v5059 - (1.0));
      const lw v5061 = (v5060 * (2.0));
      const lw v5062 = (v5061 + (-0x1.fffffffffffffp-1));
      const lw v5063 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v5062);
      const lf v5064 = CAST(lf, lw_erf_inv(v5063));
      const lf v5065 = (R(0x1.6a09e667f3bcdp+0) * v5064);
      const lf v5066 = (v5046 * v5065);
      const lf v5067 = (v5066 - v5047);
      const lf l2801 = w[3046 + k5039];
      const lf v5068 = (l2801 / s5042);
      const lf v5069 = (R(1.0) - v5068);
      const lf v5070 = lf_max(v5069, SPLAT(lf, s1048));
      const lf v5071 = (v5070 * v5070);
      const lf v5072 = (v5045 / v5071);
      const lf v5073 = (s5048 ? v5072 : SPLAT(lf, R(__builtin_inf())));
      w[1344 + 22 * k5018 + k5039] = v5073;
      const lm v5074 = lf_is_finite(v5073);
      ((lm *)(w + 2050))[22 * k5018 + k5039] = v5074;
      const lf v5075 = (((lf){0}) - CAST(lf, v5074));
      const lf v5076 = (l2765 * v5075);
      w[5532 + 22 * k5018 + k5039] = v5076;
      const lf v5077 = (v1205 * v5076);
      w[6238 + 22 * k5018 + k5039] = v5077;
      const lf v5078 = lf_select(v5074, v5073, SPLAT(lf, R(1.0)));
      w[3068 + k5039] = v5078;
      const lf v5079 = (s5042 * v5070);
      const lf v5080 = (v5079 * v1253);
      w[6944 + 22 * k5018 + k5039] = v5080;
      const lf v5081 = lf_select(v5074, v5073, SPLAT(lf, R(0.0)));
      w[7650 + 22 * k5018 + k5039] = v5081;
      const lf v5082 = (v5067 / v5070);
      w[8356 + 22 * k5018 + k5039] = v5082;
    }
    for (int k5083 = 0; k5083 < 22; ++k5083) {
      for (int k5085 = 0; k5085 < 22; ++k5085) {
        const real r2828 = (real)t1207[484 * k5018 + k5083 + 22 * k5085];
        const lf l2829 = w[3068 + k5085];
        const lf v5086 = (r2828 * l2829);
        w[381806 + 484 * k5018 + k5083 + 22 * k5085] = v5086;
      }
    }
    real s5030 = R(0.0);
    for (int k5087 = 0; k5087 < 32; ++k5087) {
      const real r2836 = u[2976 + k5018 + 32 * k5087];
      s5030 = (s5030 + r2836);
    }
    u[706 + k5018] = s5030;
  }
  for (int k5088 = 0; k5088 < 22; ++k5088) {
    lf v5095 = SPLAT(lf, R(0.0));
    lf v5096 = SPLAT(lf, R(0.0));
    lf v5098 = SPLAT(lf, R(0.0));
    lf v5099 = SPLAT(lf, R(0.0));
    for (int k5100 = 0; k5100 < 264; ++k5100) {
      lf v5101 = SPLAT(lf, R(0.0));
      lf v5104 = SPLAT(lf, R(0.0));
      lf v5107 = SPLAT(lf, R(0.0));
      lf v5110 = SPLAT(lf, R(0.0));
      for (int k5117 = 0; k5117 < 12; ++k5117) {
        const lf l2852 = w[49388 + 3168 * k5088 + k5100 + 264 * k5117];
        v5101 = (v5101 + l2852);
        const lf l2854 = w[119086 + 3168 * k5088 + k5100 + 264 * k5117];
        v5104 = (v5104 + l2854);
        const lf l2856 = w[188784 + 3168 * k5088 + k5100 + 264 * k5117];
        v5107 = (v5107 + l2856);
        const lf l2858 = w[258482 + 3168 * k5088 + k5100 + 264 * k5117];
        v5110 = (v5110 + l2858);
      }
      const lf v5102 = (v5101 * R(0x1.5555555555555p-4));
      const lf v5103 = (v1031 * v5102);
      w[397296 + 264 * k5088 + k5100] = v5103;
      const lf v5105 = (v5104 * R(0x1.5555555555555p-4));
      const lf v5106 = (v1037 * v5105);
      w[403106 + 264 * k5088 + k5100] = v5106;
      const lf v5108 = (v5107 * R(0x1.5555555555555p-4));
      const lf v5109 = (v681 * v5108);
      w[408916 + 264 * k5088 + k5100] = v5109;
      const lf v5111 = (v5110 * R(0x1.5555555555555p-4));
      const lf v5112 = (v788 * v5111);
      w[414726 + 264 * k5088 + k5100] = v5112;
      const lf l2873 = w[13530 + 81 + 83 * k5100];
      const lf v5113 = (v5103 * l2873);
      const lf l2875 = w[13530 + 82 + 83 * k5100];
      const lf v5114 = (v5106 * l2875);
      const lf l2877 = w[13530 + 6 + 83 * k5100];
      const lf v5115 = (v5109 * l2877);
      const lf l2879 = w[13530 + 12 + 83 * k5100];
      const lf v5116 = (v5112 * l2879);
      v5095 = (v5095 + v5113);
      v5096 = (v5096 + v5114);
      v5098 = (v5098 + v5115);
      v5099 = (v5099 + v5116);
    }
    w[0 + k5088] = v5095;
    w[22 + k5088] = v5096;
    w[712 + k5088] = v5098;
    w[734 + k5088] = v5099;
    for (int k5118 = 0; k5118 < 32; ++k5118) {
      lf v5119 = SPLAT(lf, R(0.0));
      lf v5120 = SPLAT(lf, R(0.0));
      for (int k5121 = 0; k5121 < 264; ++k5121) {
        const lf l2894 = w[397296 + 264 * k5088 + k5121];
        const lf l2895 = w[13530 + 17 + k5118 + 83 * k5121];
        const lf v5122 = (l2894 * l2895);
        const lf l2897 = w[403106 + 264 * k5088 + k5121];
        const lf l2898 = w[13530 + 49 + k5118 + 83 * k5121];
        const lf v5123 = (l2897 * l2898);
        v5119 = (v5119 + v5122);
        v5120 = (v5120 + v5123);
      }
      w[644 + k5118] = v5119;
      w[678 + k5118] = v5120;
    }
    for (int k5124 = 0; k5124 < 32; ++k5124) {
      const lf l2907 = w[644 + k5124];
      const lf l2908 = w[678 + k5124];
      const lf v5125 = (l2907 + l2908);
      const lf v5126 = (v1383 * v5125);
      w[9062 + k5088 + 22 * k5124] = v5126;
    }
  }
  for (int k5127 = 0; k5127 < 22; ++k5127) {
    for (int k5129 = 0; k5129 < 22; ++k5129) {
      lf v5130 = SPLAT(lf, R(0.0));
      for (int k5131 = 0; k5131 < 264; ++k5131) {
        const lf l2918 = w[403106 + 264 * k5127 + k5131];
        const lf l2919 = w[403106 + 264 * k5129 + k5131];
        const lf v5132 = (l2918 * l2919);
        v5130 = (v5130 + v5132);
      }
      w[756 + 22 * k5127 + k5129] = v5130;
    }
  }
  for (int k5133 = 0; k5133 < 22; ++k5133) {
    for (int k5141 = 0; k5141 < 22; ++k5141) {
      lf v5142 = SPLAT(lf, R(0.0));
      lf v5143 = SPLAT(lf, R(0.0));
      lf v5144 = SPLAT(lf, R(0.0));
      for (int k5145 = 0; k5145 < 264; ++k5145) {
        const lf l2932 = w[397296 + 264 * k5141 + k5145];
        const lf l2933 = w[397296 + 264 * k5133 + k5145];
        const lf v5146 = (l2932 * l2933);
        const lf l2935 = w[408916 + 264 * k5133 + k5145];
        const lf l2936 = w[408916 + 264 * k5141 + k5145];
        const lf v5147 = (l2935 * l2936);
        const lf l2938 = w[414726 + 264 * k5133 + k5145];
        const lf l2939 = w[414726 + 264 * k5141 + k5145];
        const lf v5148 = (l2938 * l2939);
        v5142 = (v5142 + v5146);
        v5143 = (v5143 + v5147);
        v5144 = (v5144 + v5148);
      }
      w[644 + k5141] = v5142;
      w[9768 + 22 * k5133 + k5141] = v5143;
      w[65364 + 22 * k5133 + k5141] = v5144;
    }
    const lf l2949 = w[228 + k5133];
    const lf l2950 = w[316 + k5133];
    const lf l2951 = w[206 + k5133];
    const lf l2952 = w[294 + k5133];
    for (int k5149 = 0; k5149 < 22; ++k5149) {
      const real r2954 = (real)t1276[22 * k5133 + k5149];
      const lf v5150 = (r2954 * l2949);
      const lf v5151 = (r2954 * l2950);
      const lf l2957 = w[9768 + 22 * k5133 + k5149];
      const lf v5152 = (l2951 * l2957);
      const lf l2959 = w[206 + k5149];
      const lf v5153 = (v5152 * l2959);
      const lf v5154 = (v5153 + v5150);
      w[64878 + 22 * k5133 + k5149] = v5154;
      const lf l2963 = w[65364 + 22 * k5133 + k5149];
      const lf v5155 = (l2952 * l2963);
      const lf l2965 = w[294 + k5149];
      const lf v5156 = (v5155 * l2965);
      const lf v5157 = (v5156 + v5151);
      w[65850 + 22 * k5133 + k5149] = v5157;
      const lf l2969 = w[644 + k5149];
      const lf l2970 = w[756 + k5133 + 22 * k5149];
      const lf v5158 = (l2969 + l2970);
      w[66336 + k5133 + 22 * k5149] = v5158;
    }
    for (int k5159 = 0; k5159 < 32; ++k5159) {
      const lf l2975 = w[5532 + k5133 + 22 * k5159];
      for (int k5161 = 0; k5161 < 22; ++k5161) {
        const lf l2977 = w[6238 + 22 * k5159 + k5161];
        const lf l2978 = w[66336 + k5133 + 22 * k5161];
        const lf v5162 = (l2977 * l2978);
        const lf v5163 = (v5162 * l2975);
        const lf l2981 = w[381806 + k5133 + 484 * k5159 + 22 * k5161];
        const lf v5164 = (v5163 + l2981);
        w[49388 + k5133 + 484 * k5159 + 22 * k5161] = v5164;
      }
    }
  }
  for (int k5270 = 0; k5270 < 32; ++k5270) for (int k5271 = 0; k5271 < 22; ++k5271) for (int k5272 = 0; k5272 < 22; ++k5272) w[83152 + 484 * k5270 + 22 * k5271 + k5272] = w[49388 + 484 * k5270 + 22 * k5271 + k5272];
  for (int k1210 = 0; k1210 < 22; ++k1210) {
    const i8 r2989 = t1212[k1210];
    for (int k3208 = 0; k3208 < 22; ++k3208) {
      const i8 r2991 = t1212[k3208];
      const int s3209 = (r2991 == r2989);
      ((int *)(u + 0))[k3208] = s3209;
      const real s3210 = ((real)s3209);
      u[22 + k3208] = s3210;
    }
    for (int k3211 = 0; k3211 < 32; ++k3211) {
      for (int k3214 = 0; k3214 < 22; ++k3214) {
        lf v3215 = SPLAT(lf, R(0.0));
        for (int k3216 = 0; k3216 < 22; ++k3216) {
          const real r3001 = u[22 + k3216];
          const lf l3002 = w[83152 + 484 * k3211 + k3214 + 22 * k3216];
          const lf v3217 = (r3001 * l3002);
          v3215 = (v3215 + v3217);
        }
        w[66822 + 22 * k3211 + k3214] = v3215;
      }
      lf v3213 = SPLAT(lf, R(0.0));
      for (int k3218 = 0; k3218 < 22; ++k3218) {
        const lf l3010 = w[66822 + 22 * k3211 + k3218];
        const real r3011 = u[22 + k3218];
        const lf v3219 = (l3010 * r3011);
        v3213 = (v3213 + v3219);
      }
      w[67528 + k3211] = v3213;
    }
    for (int k3220 = 0; k3220 < 32; ++k3220) {
      const lf l3018 = w[67528 + k3220];
      const lf v3221 = (R(1.0) / l3018);
      w[67562 + k3220] = v3221;
    }
    for (int k3222 = 0; k3222 < 32; ++k3222) {
      for (int k3227 = 0; k3227 < 22; ++k3227) {
        lf v3228 = SPLAT(lf, R(0.0));
        for (int k3229 = 0; k3229 < 22; ++k3229) {
          const lf l3026 = w[83152 + 484 * k3222 + 22 * k3227 + k3229];
          const real r3027 = u[22 + k3229];
          const lf v3230 = (l3026 * r3027);
          v3228 = (v3228 + v3230);
        }
        w[83086 + k3227] = v3228;
      }
      const lf l3033 = w[67562 + k3222];
      for (int k3231 = 0; k3231 < 22; ++k3231) {
        const lf l3035 = w[83086 + k3231];
        const lf v3232 = (-l3035);
        const lf l3037 = w[66822 + 22 * k3222 + k3231];
        const lf v3233 = (l3037 * l3033);
        w[83108 + k3231] = v3233;
        const lf v3234 = (v3232 * l3033);
        w[83130 + k3231] = v3234;
      }
      for (int k3235 = 0; k3235 < 22; ++k3235) {
        const lf l3044 = w[83108 + k3235];
        const int r3045 = ((int *)(u + 0))[k3235];
        for (int k3237 = 0; k3237 < 22; ++k3237) {
          const lf l3047 = w[83086 + k3237];
          const lf v3238 = (l3047 * l3044);
          const lf l3049 = w[83152 + 484 * k3222 + k3235 + 22 * k3237];
          const lf v3239 = (l3049 - v3238);
          const lf l3051 = w[83130 + k3237];
          const lf v3240 = (r3045 ? l3051 : v3239);
          const int r3053 = ((int *)(u + 0))[k3237];
          const lf v3241 = (r3053 ? l3044 : v3240);
          w[67596 + 484 * k3222 + k3235 + 22 * k3237] = v3241;
        }
      }
    }
    for (int k3242 = 0; k3242 < 22; ++k3242) {
      const int r3060 = ((int *)(u + 0))[k3242];
      for (int k3245 = 0; k3245 < 22; ++k3245) {
        const int r3062 = ((int *)(u + 0))[k3245];
        const int s3246 = (r3062 & r3060);
        ((int *)(u + 22))[k3245] = s3246;
      }
      for (int k3247 = 0; k3247 < 32; ++k3247) {
        const lf l3067 = w[67562 + k3247];
        for (int k3249 = 0; k3249 < 22; ++k3249) {
          const int r3069 = ((int *)(u + 22))[k3249];
          const lf l3070 = w[67596 + k3242 + 484 * k3247 + 22 * k3249];
          const lf v3250 = (r3069 ? l3067 : l3070);
          w[83152 + k3242 + 484 * k3247 + 22 * k3249] = v3250;
        }
      }
    }
  }
  for (int k5165 = 0; k5165 < 32; ++k5165) {
    for (int k5169 = 0; k5169 < 22; ++k5169) {
      for (int k5171 = 0; k5171 < 22; ++k5171) {
        const lf l3080 = w[83152 + 484 * k5165 + 22 * k5169 + k5171];
        const lf l3081 = w[5532 + 22 * k5165 + k5171];
        const lf v5172 = (l3080 * l3081);
        w[49388 + 484 * k5165 + k5169 + 22 * k5171] = v5172;
      }
    }
    const lf l3086 = w[508 + k5165];
    for (int k5173 = 0; k5173 < 22; ++k5173) {
      const lf l3088 = w[66336 + 23 * k5173];
      const lf v5174 = (l3086 * l3088);
      const lf l3090 = w[1344 + 22 * k5165 + k5173];
      const lf v5175 = (v5174 + l3090);
      const lf v5176 = (v5174 / v5175);
      w[6238 + 22 * k5165 + k5173] = v5176;
      const lm v5177 = CAST(lm, (v5176 > R(0.0)));
      ((lm *)(w + 66822))[22 * k5165 + k5173] = v5177;
    }
  }
  for (int k5273 = 0; k5273 < 22; ++k5273) for (int k5274 = 0; k5274 < 22; ++k5274) w[756 + 22 * k5273 + k5274] = w[66336 + 22 * k5273 + k5274];
  for (int k1222 = 0; k1222 < 22; ++k1222) {
    const i8 r3100 = t1212[k1222];
    for (int k3251 = 0; k3251 < 22; ++k3251) {
      const i8 r3102 = t1212[k3251];
      const int s3252 = (r3102 == r3100);
      ((int *)(u + 0))[k3251] = s3252;
      const real s3253 = ((real)s3252);
      u[22 + k3251] = s3253;
    }
    for (int k3254 = 0; k3254 < 22; ++k3254) {
      lf v3255 = SPLAT(lf, R(0.0));
      lf v3256 = SPLAT(lf, R(0.0));
      const int r3111 = ((int *)(u + 0))[k3254];
      for (int k3258 = 0; k3258 < 22; ++k3258) {
        const lf l3113 = w[756 + 22 * k3254 + k3258];
        const real r3114 = u[22 + k3258];
        const lf v3259 = (l3113 * r3114);
        const lf l3116 = w[756 + k3254 + 22 * k3258];
        const lf v3260 = (r3114 * l3116);
        const int r3118 = ((int *)(u + 0))[k3258];
        const int s3261 = (r3111 & r3118);
        ((int *)(u + 44))[22 * k3254 + k3258] = s3261;
        v3255 = (v3255 + v3259);
        v3256 = (v3256 + v3260);
      }
      w[1344 + k3254] = v3255;
      w[1366 + k3254] = v3256;
    }
    lf v1228 = SPLAT(lf, R(0.0));
    for (int k3262 = 0; k3262 < 22; ++k3262) {
      const lf l3129 = w[1366 + k3262];
      const real r3130 = u[22 + k3262];
      const lf v3263 = (l3129 * r3130);
      v1228 = (v1228 + v3263);
    }
    const lf v1229 = (R(1.0) / v1228);
    for (int k3264 = 0; k3264 < 22; ++k3264) {
      const lf l3136 = w[1344 + k3264];
      const lf v3265 = (-l3136);
      const lf l3138 = w[1366 + k3264];
      const lf v3266 = (l3138 * v1229);
      w[1388 + k3264] = v3266;
      const lf v3267 = (v3265 * v1229);
      w[1410 + k3264] = v3267;
    }
    for (int k3268 = 0; k3268 < 22; ++k3268) {
      const lf l3145 = w[1388 + k3268];
      const int r3146 = ((int *)(u + 0))[k3268];
      for (int k3270 = 0; k3270 < 22; ++k3270) {
        const lf l3148 = w[1344 + k3270];
        const lf v3271 = (l3148 * l3145);
        const lf l3150 = w[756 + k3268 + 22 * k3270];
        const lf v3272 = (l3150 - v3271);
        const lf l3152 = w[1410 + k3270];
        const lf v3273 = (r3146 ? l3152 : v3272);
        const int r3154 = ((int *)(u + 0))[k3270];
        const lf v3274 = (r3154 ? l3145 : v3273);
        const int r3156 = ((int *)(u + 44))[k3268 + 22 * k3270];
        const lf v3275 = (r3156 ? v1229 : v3274);
        w[756 + k3268 + 22 * k3270] = v3275;
      }
    }
  }
  for (int k5178 = 0; k5178 < 22; ++k5178) {
    for (int k5181 = 0; k5181 < 22; ++k5181) {
      lf v5182 = SPLAT(lf, R(0.0));
      for (int k5183 = 0; k5183 < 32; ++k5183) {
        const lf l3166 = w[5532 + k5181 + 22 * k5183];
        const lf l3167 = w[49388 + 22 * k5178 + k5181 + 484 * k5183];
        const lf v5184 = (l3166 * l3167);
        v5182 = (v5182 + v5184);
      }
      w[228 + k5181] = v5182;
    }
    for (int k5185 = 0; k5185 < 22; ++k5185) {
      const lf l3174 = w[228 + k5185];
      const lf v5186 = (v1043 * l3174);
      const lf l3176 = w[756 + k5178 + 22 * k5185];
      const lf v5187 = (l3176 + v5186);
      w[1344 + k5178 + 22 * k5185] = v5187;
    }
  }
  for (int k5275 = 0; k5275 < 22; ++k5275) for (int k5276 = 0; k5276 < 22; ++k5276) w[756 + 22 * k5275 + k5276] = w[1344 + 22 * k5275 + k5276];
  for (int k1236 = 0; k1236 < 22; ++k1236) {
    const i8 r3183 = t1212[k1236];
    for (int k3276 = 0; k3276 < 22; ++k3276) {
      const i8 r3185 = t1212[k3276];
      const int s3277 = (r3185 == r3183);
      ((int *)(u + 0))[k3276] = s3277;
      const real s3278 = ((real)s3277);
      u[22 + k3276] = s3278;
    }
    for (int k3279 = 0; k3279 < 22; ++k3279) {
      lf v3280 = SPLAT(lf, R(0.0));
      lf v3281 = SPLAT(lf, R(0.0));
      const int r3194 = ((int *)(u + 0))[k3279];
      for (int k3283 = 0; k3283 < 22; ++k3283) {
        const lf l3196 = w[756 + 22 * k3279 + k3283];
        const real r3197 = u[22 + k3283];
        const lf v3284 = (l3196 * r3197);
        const lf l3199 = w[756 + k3279 + 22 * k3283];
        const lf v3285 = (r3197 * l3199);
        const int r3201 = ((int *)(u + 0))[k3283];
        const int s3286 = (r3194 & r3201);
        ((int *)(u + 44))[22 * k3279 + k3283] = s3286;
        v3280 = (v3280 + v3284);
        v3281 = (v3281 + v3285);
      }
      w[1830 + k3279] = v3280;
      w[1852 + k3279] = v3281;
    }
    lf v1242 = SPLAT(lf, R(0.0));
    for (int k3287 = 0; k3287 < 22; ++k3287) {
      const lf l3212 = w[1852 + k3287];
      const real r3213 = u[22 + k3287];
      const lf v3288 = (l3212 * r3213);
      v1242 = (v1242 + v3288);
    }
    const lf v1243 = (R(1.0) / v1242);
    for (int k3289 = 0; k3289 < 22; ++k3289) {
      const lf l3219 = w[1830 + k3289];
      const lf v3290 = (-l3219);
      const lf l3221 = w[1852 + k3289];
      const lf v3291 = (l3221 * v1243);
      w[1874 + k3289] = v3291;
      const lf v3292 = (v3290 * v1243);
      w[1896 + k3289] = v3292;
    }
    for (int k3293 = 0; k3293 < 22; ++k3293) {
      const lf l3228 = w[1874 + k3293];
      const int r3229 = ((int *)(u + 0))[k3293];
      for (int k3295 = 0; k3295 < 22; ++k3295) {
        const lf l3231 = w[1830 + k3295];
        const lf v3296 = (l3231 * l3228);
        const lf l3233 = w[756 + k3293 + 22 * k3295];
        const lf v3297 = (l3233 - v3296);
        const lf l3235 = w[1896 + k3295];
        const lf v3298 = (r3229 ? l3235 : v3297);
        const int r3237 = ((int *)(u + 0))[k3295];
        const lf v3299 = (r3237 ? l3228 : v3298);
        const int r3239 = ((int *)(u + 44))[k3293 + 22 * k3295];
        const lf v3300 = (r3239 ? v1243 : v3299);
        w[756 + k3293 + 22 * k3295] = v3300;
      }
    }
  }
  for (int k5188 = 0; k5188 < 22; ++k5188) {
    for (int k5190 = 0; k5190 < 22; ++k5190) {
      const lf l3247 = w[756 + k5188 + 22 * k5190];
      const lf v5191 = (v1043 * l3247);
      w[1344 + k5188 + 22 * k5190] = v5191;
    }
  }
  for (int k5277 = 0; k5277 < 22; ++k5277) for (int k5278 = 0; k5278 < 22; ++k5278) w[756 + 22 * k5277 + k5278] = w[64878 + 22 * k5277 + k5278];
  for (int k1278 = 0; k1278 < 22; ++k1278) {
    const i8 r3254 = t1212[k1278];
    for (int k3301 = 0; k3301 < 22; ++k3301) {
      const i8 r3256 = t1212[k3301];
      const int s3302 = (r3256 == r3254);
      ((int *)(u + 0))[k3301] = s3302;
      const real s3303 = ((real)s3302);
      u[22 + k3301] = s3303;
    }
    for (int k3304 = 0; k3304 < 22; ++k3304) {
      lf v3305 = SPLAT(lf, R(0.0));
      lf v3306 = SPLAT(lf, R(0.0));
      const int r3265 = ((int *)(u + 0))[k3304];
      for (int k3308 = 0; k3308 < 22; ++k3308) {
        const lf l3267 = w[756 + 22 * k3304 + k3308];
        const real r3268 = u[22 + k3308];
        const lf v3309 = (l3267 * r3268);
        const lf l3270 = w[756 + k3304 + 22 * k3308];
        const lf v3310 = (r3268 * l3270);
        const int r3272 = ((int *)(u + 0))[k3308];
        const int s3311 = (r3265 & r3272);
        ((int *)(u + 44))[22 * k3304 + k3308] = s3311;
        v3305 = (v3305 + v3309);
        v3306 = (v3306 + v3310);
      }
      w[1830 + k3304] = v3305;
      w[1852 + k3304] = v3306;
    }
    lf v1284 = SPLAT(lf, R(0.0));
    for (int k3312 = 0; k3312 < 22; ++k3312) {
      const lf l3283 = w[1852 + k3312];
      const real r3284 = u[22 + k3312];
      const lf v3313 = (l3283 * r3284);
      v1284 = (v1284 + v3313);
    }
    const lf v1285 = (R(1.0) / v1284);
    for (int k3314 = 0; k3314 < 22; ++k3314) {
      const lf l3290 = w[1830 + k3314];
      const lf v3315 = (-l3290);
      const lf l3292 = w[1852 + k3314];
      const lf v3316 = (l3292 * v1285);
      w[1874 + k3314] = v3316;
      const lf v3317 = (v3315 * v1285);
      w[1896 + k3314] = v3317;
    }
    for (int k3318 = 0; k3318 < 22; ++k3318) {
      const lf l3299 = w[1874 + k3318];
      const int r3300 = ((int *)(u + 0))[k3318];
      for (int k3320 = 0; k3320 < 22; ++k3320) {
        const lf l3302 = w[1830 + k3320];
        const lf v3321 = (l3302 * l3299);
        const lf l3304 = w[756 + k3318 + 22 * k3320];
        const lf v3322 = (l3304 - v3321);
        const lf l3306 = w[1896 + k3320];
        const lf v3323 = (r3300 ? l3306 : v3322);
        const int r3308 = ((int *)(u + 0))[k3320];
        const lf v3324 = (r3308 ? l3299 : v3323);
        const int r3310 = ((int *)(u + 44))[k3318 + 22 * k3320];
        const lf v3325 = (r3310 ? v1285 : v3324);
        w[756 + k3318 + 22 * k3320] = v3325;
      }
    }
  }
  for (int k5192 = 0; k5192 < 22; ++k5192) {
    const lf l3317 = w[206 + k5192];
    for (int k5194 = 0; k5194 < 22; ++k5194) {
      const lf l3319 = w[756 + 22 * k5192 + k5194];
      const lf l3320 = w[206 + k5194];
      const lf v5195 = (l3319 * l3320);
      const lf v5196 = (l3317 * v5195);
      const lf v5197 = (R(0.0) * v5196);
      w[49388 + 22 * k5192 + k5194] = v5197;
    }
  }
  for (int k5279 = 0; k5279 < 22; ++k5279) for (int k5280 = 0; k5280 < 22; ++k5280) w[49874 + 22 * k5279 + k5280] = w[9768 + 22 * k5279 + k5280];
  for (int k1291 = 0; k1291 < 22; ++k1291) {
    const i8 r3329 = t1212[k1291];
    for (int k3326 = 0; k3326 < 22; ++k3326) {
      const i8 r3331 = t1212[k3326];
      const int s3327 = (r3331 == r3329);
      ((int *)(u + 0))[k3326] = s3327;
      const real s3328 = ((real)s3327);
      u[22 + k3326] = s3328;
    }
    for (int k3329 = 0; k3329 < 22; ++k3329) {
      lf v3330 = SPLAT(lf, R(0.0));
      lf v3331 = SPLAT(lf, R(0.0));
      const int r3340 = ((int *)(u + 0))[k3329];
      for (int k3333 = 0; k3333 < 22; ++k3333) {
        const lf l3342 = w[49874 + 22 * k3329 + k3333];
        const real r3343 = u[22 + k3333];
        const lf v3334 = (l3342 * r3343);
        const lf l3345 = w[49874 + k3329 + 22 * k3333];
        const lf v3335 = (r3343 * l3345);
        const int r3347 = ((int *)(u + 0))[k3333];
        const int s3336 = (r3340 & r3347);
        ((int *)(u + 44))[22 * k3329 + k3333] = s3336;
        v3330 = (v3330 + v3334);
        v3331 = (v3331 + v3335);
      }
      w[1830 + k3329] = v3330;
      w[1852 + k3329] = v3331;
    }
    lf v1297 = SPLAT(lf, R(0.0));
    for (int k3337 = 0; k3337 < 22; ++k3337) {
      const lf l3358 = w[1852 + k3337];
      const real r3359 = u[22 + k3337];
      const lf v3338 = (l3358 * r3359);
      v1297 = (v1297 + v3338);
    }
    const lf v1298 = (R(1.0) / v1297);
    for (int k3339 = 0; k3339 < 22; ++k3339) {
      const lf l3365 = w[1830 + k3339];
      const lf v3340 = (-l3365);
      const lf l3367 = w[1852 + k3339];
      const lf v3341 = (l3367 * v1298);
      w[1874 + k3339] = v3341;
      const lf v3342 = (v3340 * v1298);
      w[1896 + k3339] = v3342;
    }
    for (int k3343 = 0; k3343 < 22; ++k3343) {
      const lf l3374 = w[1874 + k3343];
      const int r3375 = ((int *)(u + 0))[k3343];
      for (int k3345 = 0; k3345 < 22; ++k3345) {
        const lf l3377 = w[1830 + k3345];
        const lf v3346 = (l3377 * l3374);
        const lf l3379 = w[49874 + k3343 + 22 * k3345];
        const lf v3347 = (l3379 - v3346);
        const lf l3381 = w[1896 + k3345];
        const lf v3348 = (r3375 ? l3381 : v3347);
        const int r3383 = ((int *)(u + 0))[k3345];
        const lf v3349 = (r3383 ? l3374 : v3348);
        const int r3385 = ((int *)(u + 44))[k3343 + 22 * k3345];
        const lf v3350 = (r3385 ? v1298 : v3349);
        w[49874 + k3343 + 22 * k3345] = v3350;
      }
    }
  }
  for (int k5198 = 0; k5198 < 22; ++k5198) {
    for (int k5200 = 0; k5200 < 22; ++k5200) {
      const lf l3393 = w[49874 + k5198 + 22 * k5200];
      const lf l3394 = w[49388 + k5198 + 22 * k5200];
      const lf v5201 = (l3393 + l3394);
      w[9768 + k5198 + 22 * k5200] = v5201;
    }
  }
  for (int k5281 = 0; k5281 < 22; ++k5281) for (int k5282 = 0; k5282 < 22; ++k5282) w[49388 + 22 * k5281 + k5282] = w[9768 + 22 * k5281 + k5282];
  for (int k1306 = 0; k1306 < 22; ++k1306) {
    const i8 r3401 = t1212[k1306];
    for (int k3351 = 0; k3351 < 22; ++k3351) {
      const i8 r3403 = t1212[k3351];
      const int s3352 = (r3403 == r3401);
      ((int *)(u + 0))[k3351] = s3352;
      const real s3353 = ((real)s3352);
      u[22 + k3351] = s3353;
    }
    for (int k3354 = 0; k3354 < 22; ++k3354) {
      lf v3355 = SPLAT(lf, R(0.0));
      lf v3356 = SPLAT(lf, R(0.0));
      const int r3412 = ((int *)(u + 0))[k3354];
      for (int k3358 = 0; k3358 < 22; ++k3358) {
        const lf l3414 = w[49388 + 22 * k3354 + k3358];
        const real r3415 = u[22 + k3358];
        const lf v3359 = (l3414 * r3415);
        const lf l3417 = w[49388 + k3354 + 22 * k3358];
        const lf v3360 = (r3415 * l3417);
        const int r3419 = ((int *)(u + 0))[k3358];
        const int s3361 = (r3412 & r3419);
        ((int *)(u + 44))[22 * k3354 + k3358] = s3361;
        v3355 = (v3355 + v3359);
        v3356 = (v3356 + v3360);
      }
      w[1830 + k3354] = v3355;
      w[1852 + k3354] = v3356;
    }
    lf v1312 = SPLAT(lf, R(0.0));
    for (int k3362 = 0; k3362 < 22; ++k3362) {
      const lf l3430 = w[1852 + k3362];
      const real r3431 = u[22 + k3362];
      const lf v3363 = (l3430 * r3431);
      v1312 = (v1312 + v3363);
    }
    const lf v1313 = (R(1.0) / v1312);
    for (int k3364 = 0; k3364 < 22; ++k3364) {
      const lf l3437 = w[1830 + k3364];
      const lf v3365 = (-l3437);
      const lf l3439 = w[1852 + k3364];
      const lf v3366 = (l3439 * v1313);
      w[1874 + k3364] = v3366;
      const lf v3367 = (v3365 * v1313);
      w[1896 + k3364] = v3367;
    }
    for (int k3368 = 0; k3368 < 22; ++k3368) {
      const lf l3446 = w[1874 + k3368];
      const int r3447 = ((int *)(u + 0))[k3368];
      for (int k3370 = 0; k3370 < 22; ++k3370) {
        const lf l3449 = w[1830 + k3370];
        const lf v3371 = (l3449 * l3446);
        const lf l3451 = w[49388 + k3368 + 22 * k3370];
        const lf v3372 = (l3451 - v3371);
        const lf l3453 = w[1896 + k3370];
        const lf v3373 = (r3447 ? l3453 : v3372);
        const int r3455 = ((int *)(u + 0))[k3370];
        const lf v3374 = (r3455 ? l3446 : v3373);
        const int r3457 = ((int *)(u + 44))[k3368 + 22 * k3370];
        const lf v3375 = (r3457 ? v1313 : v3374);
        w[49388 + k3368 + 22 * k3370] = v3375;
      }
    }
  }
  for (int k5202 = 0; k5202 < 22; ++k5202) {
    for (int k5204 = 0; k5204 < 22; ++k5204) {
      const lf l3465 = w[49388 + k5202 + 22 * k5204];
      const lf v5205 = (R(0.0) * l3465);
      w[9768 + k5202 + 22 * k5204] = v5205;
    }
  }
  for (int k5283 = 0; k5283 < 22; ++k5283) for (int k5284 = 0; k5284 < 22; ++k5284) w[49388 + 22 * k5283 + k5284] = w[65850 + 22 * k5283 + k5284];
  for (int k1339 = 0; k1339 < 22; ++k1339) {
    const i8 r3472 = t1212[k1339];
    for (int k3376 = 0; k3376 < 22; ++k3376) {
      const i8 r3474 = t1212[k3376];
      const int s3377 = (r3474 == r3472);
      ((int *)(u + 0))[k3376] = s3377;
      const real s3378 = ((real)s3377);
      u[22 + k3376] = s3378;
    }
    for (int k3379 = 0; k3379 < 22; ++k3379) {
      lf v3380 = SPLAT(lf, R(0.0));
      lf v3381 = SPLAT(lf, R(0.0));
      const int r3483 = ((int *)(u + 0))[k3379];
      for (int k3383 = 0; k3383 < 22; ++k3383) {
        const lf l3485 = w[49388 + 22 * k3379 + k3383];
        const real r3486 = u[22 + k3383];
        const lf v3384 = (l3485 * r3486);
        const lf l3488 = w[49388 + k3379 + 22 * k3383];
        const lf v3385 = (r3486 * l3488);
        const int r3490 = ((int *)(u + 0))[k3383];
        const int s3386 = (r3483 & r3490);
        ((int *)(u + 44))[22 * k3379 + k3383] = s3386;
        v3380 = (v3380 + v3384);
        v3381 = (v3381 + v3385);
      }
      w[1830 + k3379] = v3380;
      w[1852 + k3379] = v3381;
    }
    lf v1345 = SPLAT(lf, R(0.0));
    for (int k3387 = 0; k3387 < 22; ++k3387) {
      const lf l3501 = w[1852 + k3387];
      const real r3502 = u[22 + k3387];
      const lf v3388 = (l3501 * r3502);
      v1345 = (v1345 + v3388);
    }
    const lf v1346 = (R(1.0) / v1345);
    for (int k3389 = 0; k3389 < 22; ++k3389) {
      const lf l3508 = w[1830 + k3389];
      const lf v3390 = (-l3508);
      const lf l3510 = w[1852 + k3389];
      const lf v3391 = (l3510 * v1346);
      w[1874 + k3389] = v3391;
      const lf v3392 = (v3390 * v1346);
      w[1896 + k3389] = v3392;
    }
    for (int k3393 = 0; k3393 < 22; ++k3393) {
      const lf l3517 = w[1874 + k3393];
      const int r3518 = ((int *)(u + 0))[k3393];
      for (int k3395 = 0; k3395 < 22; ++k3395) {
        const lf l3520 = w[1830 + k3395];
        const lf v3396 = (l3520 * l3517);
        const lf l3522 = w[49388 + k3393 + 22 * k3395];
        const lf v3397 = (l3522 - v3396);
        const lf l3524 = w[1896 + k3395];
        const lf v3398 = (r3518 ? l3524 : v3397);
        const int r3526 = ((int *)(u + 0))[k3395];
        const lf v3399 = (r3526 ? l3517 : v3398);
        const int r3528 = ((int *)(u + 44))[k3393 + 22 * k3395];
        const lf v3400 = (r3528 ? v1346 : v3399);
        w[49388 + k3393 + 22 * k3395] = v3400;
      }
    }
  }
  for (int k5206 = 0; k5206 < 22; ++k5206) {
    const lf l3535 = w[294 + k5206];
    for (int k5208 = 0; k5208 < 22; ++k5208) {
      const lf l3537 = w[49388 + 22 * k5206 + k5208];
      const lf l3538 = w[294 + k5208];
      const lf v5209 = (l3537 * l3538);
      const lf v5210 = (l3535 * v5209);
      const lf v5211 = (R(0.0) * v5210);
      w[49874 + 22 * k5206 + k5208] = v5211;
    }
  }
  for (int k5285 = 0; k5285 < 22; ++k5285) for (int k5286 = 0; k5286 < 22; ++k5286) w[50360 + 22 * k5285 + k5286] = w[65364 + 22 * k5285 + k5286];
  for (int k1352 = 0; k1352 < 22; ++k1352) {
    const i8 r3547 = t1212[k1352];
    for (int k3401 = 0; k3401 < 22; ++k3401) {
      const i8 r3549 = t1212[k3401];
      const int s3402 = (r3549 == r3547);
      ((int *)(u + 0))[k3401] = s3402;
      const real s3403 = ((real)s3402);
      u[22 + k3401] = s3403;
    }
    for (int k3404 = 0; k3404 < 22; ++k3404) {
      lf v3405 = SPLAT(lf, R(0.0));
      lf v3406 = SPLAT(lf, R(0.0));
      const int r3558 = ((int *)(u + 0))[k3404];
      for (int k3408 = 0; k3408 < 22; ++k3408) {
        const lf l3560 = w[50360 + 22 * k3404 + k3408];
        const real r3561 = u[22 + k3408];
        const lf v3409 = (l3560 * r3561);
        const lf l3563 = w[50360 + k3404 + 22 * k3408];
        const lf v3410 = (r3561 * l3563);
        const int r3565 = ((int *)(u + 0))[k3408];
        const int s3411 = (r3558 & r3565);
        ((int *)(u + 44))[22 * k3404 + k3408] = s3411;
        v3405 = (v3405 + v3409);
        v3406 = (v3406 + v3410);
      }
      w[1830 + k3404] = v3405;
      w[1852 + k3404] = v3406;
    }
    lf v1358 = SPLAT(lf, R(0.0));
    for (int k3412 = 0; k3412 < 22; ++k3412) {
      const lf l3576 = w[1852 + k3412];
      const real r3577 = u[22 + k3412];
      const lf v3413 = (l3576 * r3577);
      v1358 = (v1358 + v3413);
    }
    const lf v1359 = (R(1.0) / v1358);
    for (int k3414 = 0; k3414 < 22; ++k3414) {
      const lf l3583 = w[1830 + k3414];
      const lf v3415 = (-l3583);
      const lf l3585 = w[1852 + k3414];
      const lf v3416 = (l3585 * v1359);
      w[1874 + k3414] = v3416;
      const lf v3417 = (v3415 * v1359);
      w[1896 + k3414] = v3417;
    }
    for (int k3418 = 0; k3418 < 22; ++k3418) {
      const lf l3592 = w[1874 + k3418];
      const int r3593 = ((int *)(u + 0))[k3418];
      for (int k3420 = 0; k3420 < 22; ++k3420) {
        const lf l3595 = w[1830 + k3420];
        const lf v3421 = (l3595 * l3592);
        const lf l3597 = w[50360 + k3418 + 22 * k3420];
        const lf v3422 = (l3597 - v3421);
        const lf l3599 = w[1896 + k3420];
        const lf v3423 = (r3593 ? l3599 : v3422);
        const int r3601 = ((int *)(u + 0))[k3420];
        const lf v3424 = (r3601 ? l3592 : v3423);
        const int r3603 = ((int *)(u + 44))[k3418 + 22 * k3420];
        const lf v3425 = (r3603 ? v1359 : v3424);
        w[50360 + k3418 + 22 * k3420] = v3425;
      }
    }
  }
  for (int k5212 = 0; k5212 < 22; ++k5212) {
    for (int k5214 = 0; k5214 < 22; ++k5214) {
      const lf l3611 = w[50360 + k5212 + 22 * k5214];
      const lf l3612 = w[49874 + k5212 + 22 * k5214];
      const lf v5215 = (l3611 + l3612);
      w[50846 + k5212 + 22 * k5214] = v5215;
    }
  }
  for (int k5287 = 0; k5287 < 22; ++k5287) for (int k5288 = 0; k5288 < 22; ++k5288) w[49874 + 22 * k5287 + k5288] = w[50846 + 22 * k5287 + k5288];
  for (int k1367 = 0; k1367 < 22; ++k1367) {
    const i8 r3619 = t1212[k1367];
    for (int k3426 = 0; k3426 < 22; ++k3426) {
      const i8 r3621 = t1212[k3426];
      const int s3427 = (r3621 == r3619);
      ((int *)(u + 0))[k3426] = s3427;
      const real s3428 = ((real)s3427);
      u[22 + k3426] = s3428;
    }
    for (int k3429 = 0; k3429 < 22; ++k3429) {
      lf v3430 = SPLAT(lf, R(0.0));
      lf v3431 = SPLAT(lf, R(0.0));
      const int r3630 = ((int *)(u + 0))[k3429];
      for (int k3433 = 0; k3433 < 22; ++k3433) {
        const lf l3632 = w[49874 + 22 * k3429 + k3433];
        const real r3633 = u[22 + k3433];
        const lf v3434 = (l3632 * r3633);
        const lf l3635 = w[49874 + k3429 + 22 * k3433];
        const lf v3435 = (r3633 * l3635);
        const int r3637 = ((int *)(u + 0))[k3433];
        const int s3436 = (r3630 & r3637);
        ((int *)(u + 44))[22 * k3429 + k3433] = s3436;
        v3430 = (v3430 + v3434);
        v3431 = (v3431 + v3435);
      }
      w[1830 + k3429] = v3430;
      w[1852 + k3429] = v3431;
    }
    lf v1373 = SPLAT(lf, R(0.0));
    for (int k3437 = 0; k3437 < 22; ++k3437) {
      const lf l3648 = w[1852 + k3437];
      const real r3649 = u[22 + k3437];
      const lf v3438 = (l3648 * r3649);
      v1373 = (v1373 + v3438);
    }
    const lf v1374 = (R(1.0) / v1373);
    for (int k3439 = 0; k3439 < 22; ++k3439) {
      const lf l3655 = w[1830 + k3439];
      const lf v3440 = (-l3655);
      const lf l3657 = w[1852 + k3439];
      const lf v3441 = (l3657 * v1374);
      w[1874 + k3439] = v3441;
      const lf v3442 = (v3440 * v1374);
      w[1896 + k3439] = v3442;
    }
    for (int k3443 = 0; k3443 < 22; ++k3443) {
      const lf l3664 = w[1874 + k3443];
      const int r3665 = ((int *)(u + 0))[k3443];
      for (int k3445 = 0; k3445 < 22; ++k3445) {
        const lf l3667 = w[1830 + k3445];
        const lf v3446 = (l3667 * l3664);
        const lf l3669 = w[49874 + k3443 + 22 * k3445];
        const lf v3447 = (l3669 - v3446);
        const lf l3671 = w[1896 + k3445];
        const lf v3448 = (r3665 ? l3671 : v3447);
        const int r3673 = ((int *)(u + 0))[k3445];
        const lf v3449 = (r3673 ? l3664 : v3448);
        const int r3675 = ((int *)(u + 44))[k3443 + 22 * k3445];
        const lf v3450 = (r3675 ? v1374 : v3449);
        w[49874 + k3443 + 22 * k3445] = v3450;
      }
    }
  }
  for (int k5216 = 0; k5216 < 22; ++k5216) {
    for (int k5218 = 0; k5218 < 22; ++k5218) {
      const lf l3683 = w[49874 + k5216 + 22 * k5218];
      const lf v5219 = (R(0.0) * l3683);
      w[50360 + k5216 + 22 * k5218] = v5219;
    }
  }
  for (int k5220 = 0; k5220 < 22; ++k5220) {
    const lf l3689 = w[0 + k5220];
    const lf l3690 = w[22 + k5220];
    const lf v5221 = (l3689 + l3690);
    const lf v5222 = (v1385 * v5221);
    w[228 + k5220] = v5222;
  }
  for (int k5223 = 0; k5223 < 32; ++k5223) {
    const lf l3696 = w[440 + k5223];
    for (int k5225 = 0; k5225 < 22; ++k5225) {
      const lf l3698 = w[9062 + 22 * k5223 + k5225];
      const lf l3699 = w[228 + k5225];
      const lf v5226 = (l3698 + l3699);
      const lf v5227 = (l3696 * v5226);
      w[50846 + 22 * k5223 + k5225] = v5227;
    }
  }
  for (int k5289 = 0; k5289 < 4; ++k5289) w[0 + k5289] = SPLAT(lf, R(0.0));
  for (int k1393 = 0; k1393 < 264; ++k1393) {
    for (int k3451 = 0; k3451 < 4; ++k3451) {
      const lf l3708 = w[0 + k3451];
      const lf v3452 = (v1067 * l3708);
      const lf l3710 = w[349838 + 4 * k1393 + k3451];
      const lf v3453 = (v1069 * l3710);
      const lf v3454 = (v3452 + v3453);
      w[6 + k3451] = v3454;
      const lf v3455 = (v1069 * l3708);
      const lf v3456 = (v1071 * l3710);
      const lf v3457 = (v3455 + v3456);
      w[51552 + 4 * k1393 + k3451] = v3457;
    }
    for (int k5290 = 0; k5290 < 4; ++k5290) w[0 + k5290] = w[6 + k5290];
  }
  for (int k5291 = 0; k5291 < 6; ++k5291) w[0 + k5291] = SPLAT(lf, R(0.0));
  for (int k1400 = 0; k1400 < 264; ++k1400) {
    for (int k3458 = 0; k3458 < 6; ++k3458) {
      const lf l3724 = w[0 + k3458];
      const lf v3459 = (v1123 * l3724);
      const lf l3726 = w[345080 + 6 * k1400 + k3458];
      const lf v3460 = (v1125 * l3726);
      const lf v3461 = (v3459 + v3460);
      w[6 + k3458] = v3461;
      const lf v3462 = (v1125 * l3724);
      const lf v3463 = (v1127 * l3726);
      const lf v3464 = (v3462 + v3463);
      w[52610 + 6 * k1400 + k3458] = v3464;
    }
    for (int k5292 = 0; k5292 < 6; ++k5292) w[0 + k5292] = w[6 + k5292];
  }
  for (int k5228 = 0; k5228 < 32; ++k5228) {
    const lf l3738 = w[3090 + k5228];
    const lf v5229 = lf_max(SPLAT(lf, R(-__builtin_inf())), l3738);
    w[0 + k5228] = v5229;
    const real r3741 = u[706 + k5228];
    const real s5230 = (R(1.0) / r3741);
    u[0 + k5228] = s5230;
  }
  for (int k5231 = 0; k5231 < 32; ++k5231) {
    lf v5233 = SPLAT(lf, R(0.0));
    const lf l3747 = w[0 + k5231];
    for (int k5234 = 0; k5234 < 9; ++k5234) {
      const lf l3749 = w[2756 + 9 * k5231 + k5234];
      const lf v5235 = (l3749 - l3747);
      const lf v5236 = lf_exp(v5235);
      w[3046 + 9 * k5231 + k5234] = v5236;
      v5233 = (v5233 + v5236);
    }
    w[316 + k5231] = v5233;
  }
  for (int k5237 = 0; k5237 < 32; ++k5237) {
    const lf l3758 = w[316 + k5237];
    const lf v5238 = (R(1.0) / l3758);
    w[0 + k5237] = v5238;
  }
  for (int k5239 = 0; k5239 < 32; ++k5239) {
    lf v5241 = SPLAT(lf, R(0.0));
    const lf l3764 = w[0 + k5239];
    const lf l3765 = w[542 + k5239];
    for (int k5242 = 0; k5242 < 9; ++k5242) {
      const lf l3767 = w[3046 + 9 * k5239 + k5242];
      const lf v5243 = (l3767 * l3764);
      const lf v5244 = (v5243 * l3765);
      w[2756 + 9 * k5239 + k5242] = v5244;
      const lf v5245 = (v5243 * v5243);
      v5241 = (v5241 + v5245);
    }
    w[316 + k5239] = v5241;
  }
  for (int k5246 = 0; k5246 < 6; ++k5246) {
    const real r3777 = u[2770 + k5246];
    const real s5247 = (r3777 * s1463);
    const real r3779 = u[2776 + k5246];
    const real s5248 = (r3779 * s1465);
    const real s5249 = (s5247 + s5248);
    const real r3782 = u[2764 + k5246];
    const real s5250 = (r3782 / s5249);
    u[34 + k5246] = s5250;
  }
  const real s1473 = (R(1.0) / s1463);
  const real s1475 = (R(1.0) / s1465);
  for (int k5251 = 0; k5251 < 32; ++k5251) {
    const lf l3789 = w[316 + k5251];
    const lf v5252 = (R(1.0) - l3789);
    w[0 + k5251] = v5252;
  }
   {
    int row = 0, count = 0;
    for (int k5293 = 0; k5293 < 8; ++k5293) {
    ((i4 *)(u + 106))[0 + row++] = count;
    for (int k5294 = 0; k5294 < 8; ++k5294) if (u[2792 + k5293 + 8 * k5294] != 0) ((i4 *)(u + 40))[0 + count++] = k5294;
    }
    ((i4 *)(u + 106))[0 + row] = count;
  }
   {
    int row = 0, count = 0;
    for (int k5295 = 0; k5295 < 32; ++k5295) {
    ((i4 *)(u + 116))[0 + row++] = count;
    for (int k5296 = 0; k5296 < 32; ++k5296) if (u[2976 + 32 * k5295 + k5296] != 0) ((i4 *)(u + 1102))[0 + count++] = k5296;
    }
    ((i4 *)(u + 116))[0 + row] = count;
  }
  for (int k5297 = 0; k5297 < 32; ++k5297) for (int k5298 = 0; k5298 < 22; ++k5298) w[9062 + 22 * k5297 + k5298] = SPLAT(lf, R(0.0));
  for (int k5299 = 0; k5299 < 22; ++k5299) w[228 + k5299] = SPLAT(lf, R(0.0));
  for (int k5300 = 0; k5300 < 22; ++k5300) w[316 + k5300] = SPLAT(lf, R(0.0));
  for (int k5301 = 0; k5301 < 264; ++k5301) for (int k5302 = 0; k5302 < 4; ++k5302) w[64232 + 4 * k5301 + k5302] = SPLAT(lf, R(0.0));
  for (int k5303 = 0; k5303 < 264; ++k5303) w[3046 + k5303] = SPLAT(lf, R(0.0));
  for (int k5304 = 0; k5304 < 264; ++k5304) w[49874 + k5304] = SPLAT(lf, R(0.0));
  for (int k5305 = 0; k5305 < 264; ++k5305) w[66348 + k5305] = SPLAT(lf, R(0.0));
  for (int k5306 = 0; k5306 < 264; ++k5306) w[75978 + k5306] = SPLAT(lf, R(0.0));
  for (int k5307 = 0; k5307 < 22; ++k5307) for (int k5308 = 0; k5308 < 12; ++k5308) w[76244 + 12 * k5307 + k5308] = SPLAT(lf, R(0.0));
  for (int k5309 = 0; k5309 < 22; ++k5309) for (int k5310 = 0; k5310 < 12; ++k5310) w[76510 + 12 * k5309 + k5310] = SPLAT(lf, R(0.0));
  for (int k5311 = 0; k5311 < 264; ++k5311) for (int k5312 = 0; k5312 < 6; ++k5312) w[62646 + 6 * k5311 + k5312] = w[346666 + 6 * k5311 + k5312];
  for (int k5313 = 0; k5313 < 264; ++k5313) w[76776 + k5313] = w[353012 + k5313];
  for (int k5314 = 0; k5314 < 264; ++k5314) w[77042 + k5314] = w[353278 + k5314];
  for (int k5315 = 0; k5315 < 264; ++k5315) for (int k5316 = 0; k5316 < 4; ++k5316) w[65290 + 4 * k5315 + k5316] = w[350896 + 4 * k5315 + k5316];
  for (int k5317 = 0; k5317 < 264; ++k5317) w[77308 + k5317] = w[353544 + k5317];
  for (int k5318 = 0; k5318 < 264; ++k5318) w[77574 + k5318] = w[353810 + k5318];
  for (int k5319 = 0; k5319 < 264; ++k5319) w[77840 + k5319] = w[354076 + k5319];
  for (int k5320 = 0; k5320 < 264; ++k5320) for (int k5321 = 0; k5321 < 32; ++k5321) w[54196 + 32 * k5320 + k5321] = w[328180 + 32 * k5320 + k5321];
  for (int k5322 = 0; k5322 < 264; ++k5322) for (int k5323 = 0; k5323 < 32; ++k5323) w[67528 + 32 * k5322 + k5323] = w[336630 + 32 * k5322 + k5323];
  for (int k1607 = 0; k1607 < 3; ++k1607) {
    for (int k4304 = 0; k4304 < 22; ++k4304) {
      for (int k4315 = 0; k4315 < 12; ++k4315) {
        for (int k4325 = 0; k4325 < 6; ++k4325) {
          const lf l3832 = w[13530 + 996 * k4304 + 83 * k4315 + k4325];
          const lf l3833 = w[62646 + 72 * k4304 + 6 * k4315 + k4325];
          const lf v4326 = (l3832 + l3833);
          w[115542 + 72 * k4304 + 6 * k4315 + k4325] = v4326;
        }
        const lf l3837 = w[13530 + 6 + 996 * k4304 + 83 * k4315];
        const lf l3838 = w[76776 + 12 * k4304 + k4315];
        const lf v4317 = (l3837 + l3838);
        w[118892 + 12 * k4304 + k4315] = v4317;
        const lf l3841 = w[13530 + 11 + 996 * k4304 + 83 * k4315];
        const lf l3842 = w[77042 + 12 * k4304 + k4315];
        const lf v4318 = (l3841 + l3842);
        w[119158 + 12 * k4304 + k4315] = v4318;
        const lf l3845 = w[13530 + 12 + 996 * k4304 + 83 * k4315];
        const lf l3846 = w[77308 + 12 * k4304 + k4315];
        const lf v4320 = (l3845 + l3846);
        w[119424 + 12 * k4304 + k4315] = v4320;
        const lf l3849 = w[13530 + 82 + 996 * k4304 + 83 * k4315];
        const lf l3850 = w[77574 + 12 * k4304 + k4315];
        const lf v4321 = (l3849 + l3850);
        w[119690 + 12 * k4304 + k4315] = v4321;
        const lf l3853 = w[13530 + 81 + 996 * k4304 + 83 * k4315];
        const lf l3854 = w[77840 + 12 * k4304 + k4315];
        const lf v4322 = (l3853 + l3854);
        w[119956 + 12 * k4304 + k4315] = v4322;
        for (int k4327 = 0; k4327 < 4; ++k4327) {
          const lf l3858 = w[13530 + 7 + 996 * k4304 + 83 * k4315 + k4327];
          const lf l3859 = w[65290 + 48 * k4304 + 4 * k4315 + k4327];
          const lf v4328 = (l3858 + l3859);
          w[117128 + 48 * k4304 + 4 * k4315 + k4327] = v4328;
        }
        for (int k4329 = 0; k4329 < 32; ++k4329) {
          const lf l3864 = w[13530 + 49 + 996 * k4304 + 83 * k4315 + k4329];
          const lf l3865 = w[54196 + 384 * k4304 + 32 * k4315 + k4329];
          const lf v4330 = (l3864 + l3865);
          w[98642 + 384 * k4304 + 32 * k4315 + k4329] = v4330;
          const lf l3868 = w[13530 + 17 + 996 * k4304 + 83 * k4315 + k4329];
          const lf l3869 = w[67528 + 384 * k4304 + 32 * k4315 + k4329];
          const lf v4331 = (l3868 + l3869);
          w[107092 + 384 * k4304 + 32 * k4315 + k4329] = v4331;
        }
      }
      for (int k4332 = 0; k4332 < 32; ++k4332) {
        const lf l3875 = w[9062 + k4304 + 22 * k4332];
        const lf v4333 = (l3875 * R(0x1.0000000000000p-1));
        w[118186 + k4304 + 22 * k4332] = v4333;
      }
    }
    lf v2696 = v1421;
    for (int k5324 = 0; k5324 < 6; ++k5324) w[132180 + k5324] = w[364 + k5324];
    for (int k5325 = 0; k5325 < 6; ++k5325) w[132186 + k5325] = w[370 + k5325];
    for (int k5326 = 0; k5326 < 6; ++k5326) w[132192 + k5326] = SPLAT(lf, R(0.0));
    for (int k5327 = 0; k5327 < 6; ++k5327) w[132198 + k5327] = SPLAT(lf, R(0.0));
    lf v2701 = SPLAT(lf, R(0.0));
    lf v2702 = SPLAT(lf, R(0.0));
    lf v2703 = SPLAT(lf, R(0.0));
    for (int k5328 = 0; k5328 < 8; ++k5328) for (int k5329 = 0; k5329 < 2; ++k5329) w[132152 + 2 * k5328 + k5329] = SPLAT(lf, R(0.0));
    for (int k5330 = 0; k5330 < 8; ++k5330) w[132170 + k5330] = SPLAT(lf, R(0.0));
    lf v2706 = v639;
    lf v2707 = SPLAT(lf, R(1.0));
    lf v2708 = v657;
    lf v2709 = SPLAT(lf, R(0.0));
    lf v2710 = SPLAT(lf, R(0.0));
    for (int k5331 = 0; k5331 < 4; ++k5331) w[132204 + k5331] = SPLAT(lf, R(0.0));
    lf v2712 = SPLAT(lf, R(0.0));
    lf v2713 = SPLAT(lf, R(0.0));
    for (int k5332 = 0; k5332 < 4; ++k5332) w[132210 + k5332] = SPLAT(lf, R(1.0));
    for (int k5333 = 0; k5333 < 4; ++k5333) w[132216 + k5333] = SPLAT(lf, R(0.0));
    for (int k5334 = 0; k5334 < 4; ++k5334) w[132222 + k5334] = SPLAT(lf, R(0.0));
    for (int k5335 = 0; k5335 < 4; ++k5335) w[132228 + k5335] = SPLAT(lf, R(1.0));
    for (int k5336 = 0; k5336 < 4; ++k5336) w[132234 + k5336] = w[108 + k5336];
    lf v2719 = SPLAT(lf, R(0.0));
    for (int k5337 = 0; k5337 < 4; ++k5337) w[132240 + k5337] = SPLAT(lf, R(0.0));
    for (int k5338 = 0; k5338 < 4; ++k5338) w[132246 + k5338] = SPLAT(lf, R(0.0));
    for (int k5339 = 0; k5339 < 4; ++k5339) w[132252 + k5339] = SPLAT(lf, R(0.0));
    for (int k5340 = 0; k5340 < 4; ++k5340) w[132258 + k5340] = w[114 + k5340];
    lf v2724 = v781;
    lf v2725 = SPLAT(lf, R(0.0));
    lf v2726 = SPLAT(lf, R(0.0));
    for (int k5341 = 0; k5341 < 6; ++k5341) w[132264 + k5341] = SPLAT(lf, u[2764 + k5341]);
    for (int k5342 = 0; k5342 < 6; ++k5342) w[132270 + k5342] = SPLAT(lf, R(0.0));
    for (int k5343 = 0; k5343 < 6; ++k5343) w[132276 + k5343] = SPLAT(lf, R(0.0));
    for (int k5344 = 0; k5344 < 6; ++k5344) w[132282 + k5344] = SPLAT(lf, R(0.0));
    for (int k5345 = 0; k5345 < 6; ++k5345) w[132288 + k5345] = SPLAT(lf, R(0.0));
    for (int k5346 = 0; k5346 < 6; ++k5346) w[132294 + k5346] = SPLAT(lf, R(0.0));
    for (int k5347 = 0; k5347 < 6; ++k5347) w[132300 + k5347] = SPLAT(lf, R(0.0));
    lf v2734 = SPLAT(lf, R(0.0));
    lf v2735 = SPLAT(lf, R(0.0));
    lf v2736 = SPLAT(lf, R(0.0));
    lf v2737 = SPLAT(lf, R(0.0));
    lf v2738 = v1431;
    lf v2739 = v1433;
    lf v2740 = SPLAT(lf, s1430);
    for (int k5348 = 0; k5348 < 32; ++k5348) w[131870 + k5348] = w[406 + k5348];
    for (int k5349 = 0; k5349 < 32; ++k5349) for (int k5350 = 0; k5350 < 9; ++k5350) w[131048 + 9 * k5349 + k5350] = w[2756 + 9 * k5349 + k5350];
    for (int k5351 = 0; k5351 < 32; ++k5351) w[131904 + k5351] = w[610 + k5351];
    for (int k5352 = 0; k5352 < 32; ++k5352) w[131938 + k5352] = w[576 + k5352];
    for (int k5353 = 0; k5353 < 32; ++k5353) w[131972 + k5353] = w[576 + k5353];
    for (int k5354 = 0; k5354 < 32; ++k5354) w[132006 + k5354] = w[576 + k5354];
    for (int k5355 = 0; k5355 < 32; ++k5355) w[132040 + k5355] = w[576 + k5355];
    for (int k5356 = 0; k5356 < 32; ++k5356) w[132074 + k5356] = w[576 + k5356];
    for (int k1636 = 0; k1636 < 22; ++k1636) {
      lf v2573 = v2696;
      for (int k5357 = 0; k5357 < 6; ++k5357) w[124220 + k5357] = w[132180 + k5357];
      for (int k5358 = 0; k5358 < 6; ++k5358) w[124226 + k5358] = w[132186 + k5358];
      for (int k5359 = 0; k5359 < 6; ++k5359) w[124232 + k5359] = w[132192 + k5359];
      for (int k5360 = 0; k5360 < 6; ++k5360) w[124238 + k5360] = w[132198 + k5360];
      lf v2578 = v2701;
      lf v2579 = v2702;
      lf v2580 = v2703;
      for (int k5361 = 0; k5361 < 8; ++k5361) for (int k5362 = 0; k5362 < 2; ++k5362) w[124164 + 2 * k5361 + k5362] = w[132152 + 2 * k5361 + k5362];
      for (int k5363 = 0; k5363 < 8; ++k5363) w[124210 + k5363] = w[132170 + k5363];
      lf v2583 = v2706;
      lf v2584 = v2707;
      lf v2585 = v2708;
      lf v2586 = v2709;
      lf v2587 = v2710;
      for (int k5364 = 0; k5364 < 4; ++k5364) w[124244 + k5364] = w[132204 + k5364];
      lf v2589 = v2712;
      lf v2590 = v2713;
      for (int k5365 = 0; k5365 < 4; ++k5365) w[124250 + k5365] = w[132210 + k5365];
      for (int k5366 = 0; k5366 < 4; ++k5366) w[124256 + k5366] = w[132216 + k5366];
      for (int k5367 = 0; k5367 < 4; ++k5367) w[124262 + k5367] = w[132222 + k5367];
      for (int k5368 = 0; k5368 < 4; ++k5368) w[124268 + k5368] = w[132228 + k5368];
      for (int k5369 = 0; k5369 < 4; ++k5369) w[124274 + k5369] = w[132234 + k5369];
      lf v2596 = v2719;
      for (int k5370 = 0; k5370 < 4; ++k5370) w[124280 + k5370] = w[132240 + k5370];
      for (int k5371 = 0; k5371 < 4; ++k5371) w[124286 + k5371] = w[132246 + k5371];
      for (int k5372 = 0; k5372 < 4; ++k5372) w[124292 + k5372] = w[132252 + k5372];
      for (int k5373 = 0; k5373 < 4; ++k5373) w[124298 + k5373] = w[132258 + k5373];
      lf v2601 = v2724;
      lf v2602 = v2725;
      lf v2603 = v2726;
      for (int k5374 = 0; k5374 < 6; ++k5374) w[124304 + k5374] = w[132264 + k5374];
      for (int k5375 = 0; k5375 < 6; ++k5375) w[124310 + k5375] = w[132270 + k5375];
      for (int k5376 = 0; k5376 < 6; ++k5376) w[124316 + k5376] = w[132276 + k5376];
      for (int k5377 = 0; k5377 < 6; ++k5377) w[124322 + k5377] = w[132282 + k5377];
      for (int k5378 = 0; k5378 < 6; ++k5378) w[124328 + k5378] = w[132288 + k5378];
      for (int k5379 = 0; k5379 < 6; ++k5379) w[124334 + k5379] = w[132294 + k5379];
      for (int k5380 = 0; k5380 < 6; ++k5380) w[124340 + k5380] = w[132300 + k5380];
      lf v2611 = v2734;
      lf v2612 = v2735;
      lf v2613 = v2736;
      lf v2614 = v2737;
      lf v2615 = v2738;
      lf v2616 = v2739;
      lf v2617 = v2740;
      for (int k5381 = 0; k5381 < 32; ++k5381) w[123926 + k5381] = w[131870 + k5381];
      for (int k5382 = 0; k5382 < 32; ++k5382) for (int k5383 = 0; k5383 < 9; ++k5383) w[123636 + 9 * k5382 + k5383] = w[131048 + 9 * k5382 + k5383];
      for (int k5384 = 0; k5384 < 32; ++k5384) w[123960 + k5384] = w[131904 + k5384];
      for (int k5385 = 0; k5385 < 32; ++k5385) w[123994 + k5385] = w[131938 + k5385];
      for (int k5386 = 0; k5386 < 32; ++k5386) w[124028 + k5386] = w[131972 + k5386];
      for (int k5387 = 0; k5387 < 32; ++k5387) w[124062 + k5387] = w[132006 + k5387];
      for (int k5388 = 0; k5388 < 32; ++k5388) w[124096 + k5388] = w[132040 + k5388];
      for (int k5389 = 0; k5389 < 32; ++k5389) w[124130 + k5389] = w[132074 + k5389];
      for (int k1690 = 0; k1690 < 12; ++k1690) {
        lf v1770 = SPLAT(lf, R(0.0));
        lf v1772 = SPLAT(lf, R(0.0));
        lf v1779 = SPLAT(lf, R(0.0));
        lf v1781 = SPLAT(lf, R(0.0));
        lf v1791 = SPLAT(lf, R(0.0));
        const real r3993 = (real)a539[12 * k1636 + k1690];
        const real r3994 = (real)a540[12 * k1636 + k1690];
        const real r3995 = (real)a568[12 * k1636 + k1690];
        const real r3996 = (real)a569[12 * k1636 + k1690];
        for (int k3994 = 0; k3994 < 6; ++k3994) {
          const lf l3998 = w[124220 + k3994];
          const lf l3999 = w[124226 + k3994];
          const lf v3995 = (l3998 + l3999);
          const lf l4001 = w[124232 + k3994];
          const lf v3996 = (v3995 + l4001);
          const lf l4003 = w[124238 + k3994];
          const lf v3997 = (l4003 * R(0x1.0000000000000p-1));
          const lf v3998 = (v3996 - v3997);
          const lf v3999 = lf_exp(v3998);
          w[120222 + k3994] = v3999;
          const real r4008 = u[2770 + k3994];
          const real s4000 = (r4008 * r3993);
          const real r4010 = u[2776 + k3994];
          const real s4001 = (r4010 * r3994);
          const real s4002 = (s4000 + s4001);
          const lf l4013 = w[376 + k3994];
          const lf l4014 = w[124340 + k3994];
          const lf v4003 = (l4013 * l4014);
          const lf v4004 = (v4003 * v1468);
          const real r4017 = u[2782 + k3994];
          const lf v4005 = (v4004 * r4017);
          const lf v4006 = (v4005 * v1470);
          const lf v4007 = (R(1.0) + v4006);
          const lf v4008 = (R(1.0) / v4007);
          const lf v4009 = (v1471 * s4002);
          const lf v4010 = lf_exp(v4009);
          w[120228 + k3994] = v4010;
          const lf v4011 = (v4010 * v4008);
          const lf v4012 = (R(1.0) - v4011);
          const real r4027 = u[34 + k3994];
          const lf v4013 = (r4027 * v4012);
          const lf l4029 = w[124316 + k3994];
          const lf v4014 = (l4029 * v1472);
          const lf l4031 = w[124328 + k3994];
          const lf v4015 = (r4008 * l4031);
          const lf v4016 = (r4008 * v4014);
          const lf v4017 = (r4010 * l4031);
          const lf v4018 = (r4010 * v4014);
          const lf v4019 = (r4008 * v4013);
          const lf l4037 = w[358 + k3994];
          const lf l4038 = w[115542 + 72 * k1636 + 6 * k1690 + k3994];
          const lf v4020 = (l4037 * l4038);
          w[120234 + k3994] = v4020;
          const real s4021 = (r4008 * r3995);
          const real s4022 = (r4010 * r3996);
          const real s4023 = (s4021 + s4022);
          const lf v4024 = (s4023 * v864);
          const lf v4025 = (v4024 * r4027);
          w[120240 + k3994] = v4025;
          v1770 = (v1770 + v4015);
          v1772 = (v1772 + v4016);
          v1779 = (v1779 + v4017);
          v1781 = (v1781 + v4018);
          v1791 = (v1791 + v4019);
        }
        const lf v1745 = (R(1.0) - v2580);
        const real r4054 = (real)a519[12 * k1636 + k1690];
        const lf v1746 = (r4054 * v1745);
        const lf v1747 = (v556 * v1746);
        const lf v1748 = (R(1.0) - v1747);
        const lf v1749 = (v2578 * s1451);
        const lf v1750 = lf_pow_exp(v1450, v1749, v1452);
        const lf v1751 = (v1748 * v1750);
        const lf v1752 = (v562 * v1746);
        const lf v1753 = (R(1.0) - v1752);
        const lf v1754 = lf_pow_exp(v1453, v1749, v1454);
        const lf v1755 = (v1753 * v1754);
        const real r4065 = (real)a521[12 * k1636 + k1690];
        const lf v1757 = (v585 * r4065);
        const lf v1758 = (R(1.0) - v1757);
        const real r4068 = (real)a522[12 * k1636 + k1690];
        const real s1759 = (R(1.0) + r4068);
        const real s1760 = real_pow_log(s1759);
        const lf v1761 = lf_pow_exp(SPLAT(lf, s1759), v1456, SPLAT(lf, s1760));
        const real r4072 = (real)a531[12 * k1636 + k1690];
        const real s1763 = (r4072 - R(1.0));
        const lf v1764 = lf_pow_exp(v1459, SPLAT(lf, s1763), v1460);
        const lf v1765 = lf_pow_log(v1764);
        const lf v1766 = lf_pow_exp(v1764, v671, v1765);
        const real r4077 = (real)a533[12 * k1636 + k1690];
        const lf v1767 = (v724 * r4077);
        const lf v1768 = (R(1.0) + v1767);
        const lf v1771 = (v1770 * s1473);
        const lf v1773 = (v1772 * s1473);
        const lf v1774 = (v1771 * v1474);
        const lf v1775 = lf_min(v1774, SPLAT(lf, R(1.0)));
        const lf v1776 = (v1775 * v922);
        const lf v1777 = lf_max(v1773, v922);
        const lf v1778 = (v1776 / v1777);
        const lf v1780 = (v1779 * s1475);
        const lf v1782 = (v1781 * s1475);
        const lf v1783 = (v1780 * v1474);
        const lf v1784 = lf_min(v1783, SPLAT(lf, R(1.0)));
        const lf v1785 = (v1784 * v922);
        const lf v1786 = lf_max(v1782, v922);
        const lf v1787 = (v1785 / v1786);
        const lf v1788 = lf_min(v1778, v1787);
        const real s1789 = (r3993 + r3994);
        const real s1790 = (s1789 * R(0x1.0000000000000p-1));
        const real r4097 = (real)a545[12 * k1636 + k1690];
        const lf v1792 = (v926 * r4097);
        const lf v1797 = (v2583 - v2583);
        const lf v1798 = (R(0x1.0000000000000p-1) * v1797);
        const lf v1799 = (v2583 + v1798);
        const lf v1800 = (v1788 - v1788);
        const real s1801 = (s1790 - s1790);
        const lf v1802 = (v1791 - v1791);
        const lf v1803 = (R(0x1.0000000000000p-1) * v1802);
        const lf v1804 = (v1791 + v1803);
        const real r4107 = (real)a554[12 * k1636 + k1690];
        const lf v1805 = (v502 * r4107);
        const real r4109 = (real)a516[12 * k1636 + k1690];
        const lf v1806 = (v1489 * r4109);
        const lf v1807 = lf_exp(v1806);
        const real r4112 = (real)a518[12 * k1636 + k1690];
        const lf v1808 = (v522 * r4112);
        const lf v1809 = (v519 + v1808);
        const real r4115 = (real)a517[12 * k1636 + k1690];
        const real s1810 = (R(1.0) - r4115);
        const real r4117 = (real)a515[12 * k1636 + k1690];
        const lf v1811 = (v1418 * r4117);
        const lf v1812 = lf_exp(v1811);
        const lf v1813 = (v510 * v1812);
        const real r4121 = (real)a530[12 * k1636 + k1690];
        const real s1814 = (R(1.0) - r4121);
        const lf l4123 = w[118892 + 12 * k1636 + k1690];
        const lf v1815 = (v681 * l4123);
        const lf v1816 = (R(1.0) - v1799);
        const lf v1817 = (v963 * v1816);
        const lf v1818 = (R(1.0) - v1817);
        const lf v1819 = (v938 * v1818);
        const lf l4129 = w[119956 + 12 * k1636 + k1690];
        const lf v1826 = (v1385 * l4129);
        const lf l4131 = w[119690 + 12 * k1636 + k1690];
        const lf v1828 = (v1385 * l4131);
        const real r4133 = (real)a553[12 * k1636 + k1690];
        const lf v1830 = (v1505 * r4133);
        const lf v1831 = lf_exp(v1830);
        const lf v1832 = (v1050 * v1804);
        const lf v1833 = lf_exp(v1832);
        const real r4138 = (real)a526[12 * k1636 + k1690];
        const lf v2014 = (v624 * r4138);
        const real r4140 = (real)a528[12 * k1636 + k1690];
        const lf v2015 = (v627 * r4140);
        const lf v2016 = (v2014 + v2015);
        const real r4143 = (real)a524[12 * k1636 + k1690];
        const lf v2018 = (v617 * r4143);
        const real r4145 = (real)a525[12 * k1636 + k1690];
        const lf v2019 = (v621 * r4145);
        const real r4147 = (real)a529[12 * k1636 + k1690];
        const lf v2022 = (v1520 * r4147);
        const lf v2023 = (v639 + v2022);
        const real r4150 = (real)a527[12 * k1636 + k1690];
        const lf v2024 = (v648 * r4150);
        const lf v2025 = (R(1.0) - v2024);
        const lf v2026 = (v2023 * v2025);
        const real r4154 = (real)a538[12 * k1636 + k1690];
        const real s2085 = (R(1.0) - r4154);
        const lf v2086 = (v740 * s2085);
        const lf v2088 = (v743 * s2085);
        const lf v2089 = (v2088 * v746);
        const real r4159 = (real)a535[12 * k1636 + k1690];
        const real s2090 = real_max(r4159, s1535);
        const real s2091 = (s2090 * s1536);
        const real s2092 = real_pow_log(s2091);
        const lf v2093 = lf_pow_exp(SPLAT(lf, s2091), v737, SPLAT(lf, s2092));
        const lf l4164 = w[119158 + 12 * k1636 + k1690];
        const lf v2109 = (v1390 * l4164);
        const lf l4166 = w[119424 + 12 * k1636 + k1690];
        const lf v2112 = (v788 * l4166);
        const lf v2307 = (v588 * r4065);
        const lf v2308 = (R(1.0) - v2307);
        const real r4170 = (real)a523[12 * k1636 + k1690];
        const real s2309 = (R(1.0) + r4170);
        const real s2310 = real_pow_log(s2309);
        const lf v2311 = lf_pow_exp(SPLAT(lf, s2309), v1568, SPLAT(lf, s2310));
        const lf v2312 = (v582 * r4065);
        const lf v2313 = (R(1.0) - v2312);
        const real r4176 = (real)a543[12 * k1636 + k1690];
        const real r4177 = (real)a542[12 * k1636 + k1690];
        const real s2426 = real_min(r4176, r4177);
        const real s2427 = (r4177 - s2426);
        const real r4180 = (real)a544[12 * k1636 + k1690];
        const real s2429 = (R(1.0) - r4180);
        const lf v2430 = (v901 * s2429);
        const lf v2431 = (R(1.0) - v2430);
        const lf v2432 = (v895 * v2431);
        const real r4185 = (real)a541[12 * k1636 + k1690];
        const real s2434 = (r4185 + s2426);
        const real r4187 = (real)a570[12 * k1636 + k1690];
        const lf v2437 = (v842 * r4187);
        const lf l4189 = w[13530 + 13 + 996 * k1636 + 83 * k1690];
        const lf v2438 = (v856 * l4189);
        const lf l4191 = w[13530 + 14 + 996 * k1636 + 83 * k1690];
        const lf v2439 = (v856 * l4191);
        const int r4193 = a575[12 * k1636 + k1690];
        const i4 s2440 = ((i4)r4193);
        const int s2441 = (s2440 != ((i4)0ll));
        const lf l4196 = w[120222 + 0];
        const lf l4197 = w[120222 + 2];
        const real r4198 = (real)a566[12 * k1636 + k1690];
        const real r4199 = (real)a565[12 * k1636 + k1690];
        const real r4200 = (real)a536[12 * k1636 + k1690];
        const real r4201 = (real)a537[12 * k1636 + k1690];
        for (int k4026 = 0; k4026 < 4; ++k4026) {
          const lf l4203 = w[54 + k4026];
          const lf v4027 = (l4203 * l4196);
          const lf l4205 = w[66 + k4026];
          const lf v4028 = (l4205 * l4197);
          const real r4207 = u[1084 + k4026];
          const real s4029 = (r4207 * r4198);
          const real r4209 = u[1096 + k4026];
          const real s4030 = (r4209 * r4199);
          const real s4031 = (s4029 + s4030);
          u[150 + k4026] = s4031;
          const real s4032 = (r4207 * r4200);
          u[156 + k4026] = s4032;
          const lf l4215 = w[144 + k4026];
          const lf v4033 = (l4215 * r4154);
          const real r4217 = (real)a534[48 * k1636 + 4 * k1690 + k4026];
          const lf v4034 = lf_min(v4033, SPLAT(lf, r4217));
          w[120246 + k4026] = v4034;
          const real s4035 = (r4207 * r4201);
          const lf v4036 = (r4217 - v4034);
          const lf v4037 = lf_min(SPLAT(lf, s4035), v4036);
          w[120252 + k4026] = v4037;
          const lf v4038 = (v4034 + v4037);
          const lf v4039 = (R(1.0) - v4038);
          const lf l4226 = w[96 + k4026];
          const lf v4040 = (l4226 * v4039);
          w[120258 + k4026] = v4040;
          const lf v4041 = (v4038 + v4040);
          const lf v4042 = (v755 * v4041);
          const lf v4043 = (R(1.0) - v4042);
          w[120264 + k4026] = v4043;
          const lf l4233 = w[117128 + 48 * k1636 + 4 * k1690 + k4026];
          const lf v4044 = (v1391 * l4233);
          const lf v4045 = (v4027 * v1751);
          const lf v4046 = (v4028 * v1755);
          const lf v4047 = (v4045 + v4046);
          const lf l4238 = w[120 + k4026];
          const lf v4048 = (v4047 * l4238);
          w[120270 + k4026] = v4048;
          const lf l4241 = w[90 + k4026];
          const lf v4049 = (l4241 * v2093);
          w[120276 + k4026] = v4049;
          const lf v4050 = (v4044 + v2109);
          const lf l4245 = w[84 + k4026];
          const lf v4051 = (l4245 * v4050);
          w[120282 + k4026] = v4051;
          const lf v4052 = (v1554 + v4049);
          w[120288 + k4026] = v4052;
        }
        lf v1762 = SPLAT(lf, R(0.0));
        for (int k4053 = 0; k4053 < 8; ++k4053) {
          lf v4054 = SPLAT(lf, R(0.0));
          for (int q = ((i4 *)(u + 106))[0 + (0) * 8 + k4053], end = ((i4 *)(u + 106))[0 + (0) * 8 + k4053 + 1]; q < end; ++q) {
            const int k4064 = ((i4 *)(u + 40))[0 + q];
            const lf l4256 = w[124210 + k4064];
            const real r4257 = u[2792 + k4053 + 8 * k4064];
            const lf v4065 = (l4256 * r4257);
            v4054 = (v4054 + v4065);
          }
          const lf v4055 = (v4054 * s1457);
          const real r4262 = u[2888 + k4053];
          const lf v4056 = (v4055 * r4262);
          const real r4264 = u[2878 + k4053];
          const lf v4057 = (v2016 * r4264);
          const real r4266 = (real)a564[96 * k1636 + 8 * k1690 + k4053];
          const lf v4058 = (r4266 + v4057);
          w[120312 + k4053] = v4058;
          const real r4269 = u[2858 + k4053];
          const lf v4059 = (v2018 * r4269);
          const real r4271 = u[2868 + k4053];
          const lf v4060 = (v2019 * r4271);
          const lf v4061 = (v4059 + v4060);
          w[120322 + k4053] = v4061;
          const real r4275 = (real)a562[96 * k1636 + 8 * k1690 + k4053];
          const lf v4062 = (r4275 + v4061);
          for (int k4066 = 0; k4066 < 2; ++k4066) {
            const real r4278 = u[2788 + k4066];
            const lf v4067 = (r4278 * v4062);
            w[120294 + 2 * k4053 + k4066] = v4067;
          }
          v1762 = (v1762 + v4056);
        }
        for (int k4068 = 0; k4068 < 32; ++k4068) {
          lf v4069 = SPLAT(lf, R(0.0));
          for (int k4071 = 0; k4071 < 9; ++k4071) {
            const lf l4287 = w[123636 + 9 * k4068 + k4071];
            v4069 = (v4069 + l4287);
          }
          w[120332 + k4068] = v4069;
          lf v4070 = SPLAT(lf, R(0.0));
          for (int q = ((i4 *)(u + 116))[0 + (0) * 32 + k4068], end = ((i4 *)(u + 116))[0 + (0) * 32 + k4068 + 1]; q < end; ++q) {
            const int k4072 = ((i4 *)(u + 1102))[0 + q];
            const real r4294 = u[2976 + 32 * k4068 + k4072];
            const lf l4295 = w[123960 + k4072];
            const lf v4073 = (r4294 * l4295);
            v4070 = (v4070 + v4073);
          }
          w[120366 + k4068] = v4070;
        }
        lf v1795 = SPLAT(lf, R(0.0));
        real s1821 = R(0.0);
        for (int k4074 = 0; k4074 < 32; ++k4074) {
          const lf l4304 = w[123994 + k4074];
          const lf l4305 = w[124028 + k4074];
          const lf v4075 = (l4304 + l4305);
          const lf l4307 = w[124062 + k4074];
          const lf l4308 = w[124096 + k4074];
          const lf v4076 = (l4307 + l4308);
          const lf l4310 = w[124130 + k4074];
          const lf v4077 = (R(2.0) * l4310);
          const lf v4078 = (v4076 + v4077);
          const lf v4079 = (v4078 * R(0x1.0000000000000p-1));
          const lf v4080 = (v4075 - v4079);
          const lf l4315 = w[123960 + k4074];
          const lf v4081 = (l4315 * s1482);
          const lf v4082 = (-v4081);
          const lf v4083 = lf_exp(v4082);
          const lf v4084 = (R(1.0) - v4083);
          const lf v4085 = (v4084 * R(0x1.94fc6ceb099bfp+0));
          const lf v4086 = (v1012 * v4085);
          const lf l4322 = w[120366 + k4074];
          const lf v4087 = (l4322 * s1482);
          const lf v4088 = (-v4087);
          const lf v4089 = lf_exp(v4088);
          const lf v4090 = (R(1.0) - v4089);
          const lf v4091 = (v4090 * R(0x1.94fc6ceb099bfp+0));
          const lf v4092 = (v1015 * v4091);
          const lf v4093 = (v4086 + v4092);
          const lf v4094 = (v4093 * v1483);
          const lf v4095 = (v4080 + v4094);
          const lf v4096 = lf_exp(v4095);
          const lf l4333 = w[120332 + k4074];
          const lf v4097 = (l4333 * v4096);
          const real r4335 = (real)a550[384 * k1636 + 32 * k1690 + k4074];
          const lf v4098 = (v957 * r4335);
          const lf v4099 = (v954 + v4098);
          w[120400 + k4074] = v4099;
          const real r4339 = (real)a574[384 * k1636 + 32 * k1690 + k4074];
          const real s4100 = (R(1.0) / r4339);
          u[162 + k4074] = s4100;
          const lf l4342 = w[107092 + 384 * k1636 + 32 * k1690 + k4074];
          const lf v4101 = (v1383 * l4342);
          const lf v4102 = (v1826 + v4101);
          const lf l4345 = w[440 + k4074];
          const lf v4103 = (l4345 * v4102);
          const lf v4104 = (v1031 * v4103);
          w[120434 + k4074] = v4104;
          const lf l4349 = w[98642 + 384 * k1636 + 32 * k1690 + k4074];
          const lf v4105 = (v1383 * l4349);
          const lf v4106 = (v1828 + v4105);
          const lf v4107 = (l4345 * v4106);
          const lf v4108 = (v1037 * v4107);
          w[120468 + k4074] = v4108;
          const lf l4355 = w[474 + k4074];
          const lf v4109 = (l4355 * r4339);
          w[120502 + k4074] = v4109;
          v1795 = (v1795 + v4097);
          s1821 = (s1821 + r4339);
        }
        const lf v1796 = (v1484 * v1795);
        const real r4362 = (real)a546[12 * k1636 + k1690];
        const real s1822 = (r4362 / s1821);
        for (int k4110 = 0; k4110 < 32; ++k4110) {
          const real r4365 = (real)a547[384 * k1636 + 32 * k1690 + k4110];
          const real r4366 = (real)a574[384 * k1636 + 32 * k1690 + k4110];
          const real s4111 = (r4365 / r4366);
          const real s4112 = (s1822 + s4111);
          const real s4113 = (s988 + s4112);
          const real s4114 = (s4113 * s1497);
          const real s4115 = real_pow_log(s4114);
          const lf v4116 = lf_pow_exp(SPLAT(lf, s4114), v1498, SPLAT(lf, s4115));
          w[120332 + k4110] = v4116;
          const lf v4117 = lf_pow_exp(SPLAT(lf, s4114), v1500, SPLAT(lf, s4115));
          w[120366 + k4110] = v4117;
        }
        lf v1953 = SPLAT(lf, R(0.0));
        lf v1954 = SPLAT(lf, R(0.0));
        lf v1955 = SPLAT(lf, R(0.0));
        lf v1956 = SPLAT(lf, R(0.0));
        lf v1957 = SPLAT(lf, R(0.0));
        lf v1958 = SPLAT(lf, R(0.0));
        lf v1959 = SPLAT(lf, R(0.0));
        lf v1960 = SPLAT(lf, R(0.0));
        for (int k5390 = 0; k5390 < 32; ++k5390) w[122002 + k5390] = SPLAT(lf, R(0.0));
        for (int k5391 = 0; k5391 < 32; ++k5391) for (int k5392 = 0; k5392 < 9; ++k5392) w[121422 + 9 * k5391 + k5392] = SPLAT(lf, R(0.0));
        for (int k5393 = 0; k5393 < 32; ++k5393) w[122036 + k5393] = SPLAT(lf, R(0.0));
        for (int k5394 = 0; k5394 < 32; ++k5394) w[122070 + k5394] = SPLAT(lf, R(0.0));
        for (int k5395 = 0; k5395 < 32; ++k5395) w[122104 + k5395] = SPLAT(lf, R(0.0));
        for (int k5396 = 0; k5396 < 32; ++k5396) w[122138 + k5396] = SPLAT(lf, R(0.0));
        for (int k5397 = 0; k5397 < 32; ++k5397) w[122172 + k5397] = SPLAT(lf, R(0.0));
        for (int k5398 = 0; k5398 < 32; ++k5398) w[122206 + k5398] = SPLAT(lf, R(0.0));
        lf v1969 = SPLAT(lf, R(0.0));
        lf v1970 = SPLAT(lf, R(0.0));
        lf v1971 = SPLAT(lf, R(0.0));
        lf v1972 = SPLAT(lf, R(0.0));
        lf v1973 = SPLAT(lf, R(0.0));
        lf v1974 = SPLAT(lf, R(0.0));
        lf v1975 = SPLAT(lf, R(0.0));
        lf v1976 = SPLAT(lf, R(0.0));
        for (int k5399 = 0; k5399 < 32; ++k5399) w[122240 + k5399] = SPLAT(lf, R(0.0));
        for (int k5400 = 0; k5400 < 32; ++k5400) for (int k5401 = 0; k5401 < 9; ++k5401) w[121712 + 9 * k5400 + k5401] = SPLAT(lf, R(0.0));
        for (int k5402 = 0; k5402 < 32; ++k5402) w[122274 + k5402] = SPLAT(lf, R(0.0));
        for (int k5403 = 0; k5403 < 32; ++k5403) w[122308 + k5403] = SPLAT(lf, R(0.0));
        for (int k5404 = 0; k5404 < 32; ++k5404) w[122342 + k5404] = SPLAT(lf, R(0.0));
        for (int k5405 = 0; k5405 < 32; ++k5405) w[122376 + k5405] = SPLAT(lf, R(0.0));
        for (int k5406 = 0; k5406 < 32; ++k5406) w[122410 + k5406] = SPLAT(lf, R(0.0));
        for (int k5407 = 0; k5407 < 32; ++k5407) w[122444 + k5407] = SPLAT(lf, R(0.0));
        lf v2001 = SPLAT(lf, R(0.0));
        for (int k5408 = 0; k5408 < 32; ++k5408) w[122478 + 32 * k1690 + k5408] = SPLAT(lf, R(0.0));
        for (int k5409 = 0; k5409 < 32; ++k5409) w[122864 + 32 * k1690 + k5409] = SPLAT(lf, R(0.0));
        for (int k5410 = 0; k5410 < 32; ++k5410) w[123250 + 32 * k1690 + k5410] = SPLAT(lf, R(0.0));
        for (int k1835 = 0; k1835 < 4; ++k1835) {
          const real r4414 = (real)t1485[2 * k1835];
          const lf v1852 = (r4414 * v1953);
          const lf v1853 = (r4414 * v1954);
          const lf v1854 = (r4414 * v1955);
          const lf v1855 = (r4414 * v1956);
          const lf v1856 = (r4414 * v1957);
          const lf v1857 = (r4414 * v1958);
          const lf v1858 = (r4414 * v1959);
          const lf v1859 = (r4414 * v1960);
          const lf v1860 = (v2573 + v1852);
          const lf v1861 = (v2584 + v1853);
          const lf v1862 = (v2585 + v1854);
          const lf v1863 = (v2586 + v1855);
          const lf v1864 = (v2587 + v1856);
          const lf v1865 = (v2615 + v1857);
          const lf v1866 = (v2616 + v1858);
          const lf v1867 = (v2617 + v1859);
          const lf v1871 = (v1860 * v1449);
          const lf v1872 = lf_select(v1447, v1871, SPLAT(lf, R(1.0)));
          const lf v1873 = (v678 * v1861);
          const lf v1874 = (v1873 * v1764);
          const lf v1875 = (v668 * v1862);
          const lf v1876 = (v664 + v1875);
          const lf v1877 = (v1864 * R(0x1.0000000000000p-1));
          const lf v1878 = (v1863 - v1877);
          const lf v1879 = lf_exp(v1878);
          const lf v1880 = (v1861 * v1876);
          const lf v1881 = (v1880 * v1766);
          const lf v1882 = (v1881 * v1879);
          const lf v1883 = (R(1.0) + v1866);
          const lf v1884 = (v947 * v1867);
          const lf v1885 = (R(1.0) + v1884);
          const lf v1886 = (v1883 * v1885);
          const lf v1887 = (v1792 * v1886);
          const lf v1899 = (v1809 * v1860);
          const lf v1901 = (s1814 - v1861);
          const lf v1902 = (v654 * v1901);
          const lf v1903 = (v660 * v1862);
          const lf v1904 = (R(1.0) - v1862);
          const lf v1905 = (v1903 * v1904);
          const lf v1906 = (v1260 * v1863);
          const lf v1907 = (v1815 - v1906);
          const lf v1908 = (v1492 * v1864);
          const lf v1909 = (v1491 - v1908);
          const lf v1910 = (v1865 * v1493);
          const lf v1911 = (v1819 * v1910);
          const real r4460 = (real)a548[12 * k1636 + k1690];
          const lf v1912 = (r4460 - v1910);
          const lf v1913 = (v941 * v1866);
          const lf v1914 = (v1911 - v1913);
          const real r4464 = (real)a549[12 * k1636 + k1690];
          const lf v1915 = (r4464 - v1867);
          const lf v1916 = (v1915 * v1494);
          const lf v1918 = (R(1.0) + v1872);
          const lf v1919 = (v1918 * R(0x1.0000000000000p-1));
          const lf v1920 = lf_pow_log(v1919);
          const lf v1921 = lf_pow_exp(v1919, v1495, v1920);
          const lf v1922 = (v967 * v1921);
          const lf v1926 = (s979 + v1874);
          const lf v1927 = (v1926 * s1503);
          const lf v1928 = lf_pow_log(v1927);
          const lf v1929 = lf_pow_exp(v1927, v1504, v1928);
          const lf v1930 = (v976 * v1929);
          const lf v1931 = (v1930 * v1831);
          const lf v1932 = (v1931 * v1833);
          const real r4479 = (real)t1485[1 + 2 * k1835];
          const lf v1945 = (r4479 * v1902);
          const lf v1946 = (r4479 * v1905);
          const lf v1947 = (r4479 * v1907);
          const lf v1948 = (r4479 * v1909);
          const lf v1949 = (r4479 * v1912);
          const lf v1950 = (r4479 * v1914);
          const lf v1951 = (r4479 * v1916);
          const lf v1952 = (r4479 * v1882);
          const lf v2889 = (v1970 + v1945);
          const lf v2891 = (v1971 + v1946);
          const lf v2893 = (v1972 + v1947);
          const lf v2895 = (v1973 + v1948);
          const lf v2897 = (v1974 + v1949);
          const lf v2899 = (v1975 + v1950);
          const lf v2901 = (v1976 + v1951);
          const lf v2919 = (v2001 + v1952);
          for (int k3465 = 0; k3465 < 32; ++k3465) {
            const lf l4497 = w[122036 + k3465];
            const lf v3466 = (r4414 * l4497);
            const lf l4499 = w[123960 + k3465];
            const lf v3467 = (l4499 + v3466);
            w[120536 + k3465] = v3467;
          }
          for (int k3468 = 0; k3468 < 32; ++k3468) {
            lf v3470 = SPLAT(lf, R(0.0));
            const real r4505 = u[0 + k3468];
            for (int k3473 = 0; k3473 < 9; ++k3473) {
              const lf l4507 = w[121422 + 9 * k3468 + k3473];
              const lf v3474 = (r4414 * l4507);
              const lf l4509 = w[123636 + 9 * k3468 + k3473];
              const lf v3475 = (l4509 + v3474);
              w[120570 + 9 * k3468 + k3473] = v3475;
              const lf v3476 = (v1004 * v3475);
              const lf v3477 = (v3476 * r4505);
              w[120860 + 9 * k3468 + k3473] = v3477;
              v3470 = (v3470 + v3475);
            }
            w[121150 + k3468] = v3470;
            lf v3471 = SPLAT(lf, R(0.0));
            for (int q = ((i4 *)(u + 116))[0 + (0) * 32 + k3468], end = ((i4 *)(u + 116))[0 + (0) * 32 + k3468 + 1]; q < end; ++q) {
              const int k3478 = ((i4 *)(u + 1102))[0 + q];
              const real r4521 = u[2976 + 32 * k3468 + k3478];
              const lf l4522 = w[120536 + k3478];
              const lf v3479 = (r4521 * l4522);
              v3471 = (v3471 + v3479);
            }
            w[121184 + k3468] = v3471;
          }
          lf v1890 = SPLAT(lf, R(0.0));
          for (int k3480 = 0; k3480 < 32; ++k3480) {
            const lf l4530 = w[122002 + k3480];
            const lf v3481 = (r4414 * l4530);
            const lf l4532 = w[122070 + k3480];
            const lf v3482 = (r4414 * l4532);
            const lf l4534 = w[122104 + k3480];
            const lf v3483 = (r4414 * l4534);
            const lf l4536 = w[122138 + k3480];
            const lf v3484 = (r4414 * l4536);
            const lf l4538 = w[122172 + k3480];
            const lf v3485 = (r4414 * l4538);
            const lf l4540 = w[122206 + k3480];
            const lf v3486 = (r4414 * l4540);
            const lf l4542 = w[123926 + k3480];
            const lf v3487 = (l4542 + v3481);
            const lf l4544 = w[123994 + k3480];
            const lf v3488 = (l4544 + v3482);
            const lf l4546 = w[124028 + k3480];
            const lf v3489 = (l4546 + v3483);
            w[121218 + k3480] = v3489;
            const lf l4549 = w[124062 + k3480];
            const lf v3490 = (l4549 + v3484);
            const lf l4551 = w[124096 + k3480];
            const lf v3491 = (l4551 + v3485);
            const lf l4553 = w[124130 + k3480];
            const lf v3492 = (l4553 + v3486);
            const lf v3493 = (v960 * v3487);
            const lf v3494 = (R(1.0) - v3493);
            const lf v3495 = (v1887 * v3494);
            const lf v3496 = (v3488 + v3489);
            const lf v3497 = (v3490 + v3491);
            const lf v3498 = (R(2.0) * v3492);
            const lf v3499 = (v3497 + v3498);
            const lf v3500 = (v3499 * R(0x1.0000000000000p-1));
            const lf v3501 = (v3496 - v3500);
            const lf l4564 = w[120536 + k3480];
            const lf v3502 = (l4564 * s1482);
            const lf v3503 = (-v3502);
            const lf v3504 = lf_exp(v3503);
            const lf v3505 = (R(1.0) - v3504);
            const lf v3506 = (v3505 * R(0x1.94fc6ceb099bfp+0));
            const lf v3507 = (v1012 * v3506);
            const lf v3508 = (R(1.0) - v3487);
            const lf v3509 = (v951 * v3508);
            const lf l4573 = w[120400 + k3480];
            const lf v3510 = (l4573 * v3487);
            const lf v3511 = (v3509 - v3510);
            w[122002 + k3480] = v3511;
            const lf l4577 = w[120332 + k3480];
            const lf v3512 = (v1922 * l4577);
            const lf l4579 = w[120366 + k3480];
            const lf v3513 = (v3495 * l4579);
            w[121252 + k3480] = v3513;
            const lf v3514 = (l4564 * v1509);
            const real r4583 = (real)a551[384 * k1636 + 32 * k1690 + k3480];
            const lf v3515 = (r4583 - v3514);
            w[122036 + k3480] = v3515;
            const lf v3516 = (v1176 * v3488);
            const lf l4587 = w[120434 + k3480];
            const lf v3517 = (l4587 - v3516);
            w[122070 + k3480] = v3517;
            const lf v3518 = (v1513 * v3490);
            const lf l4591 = w[13462 + k3480];
            const lf v3519 = (l4591 - v3518);
            w[122138 + k3480] = v3519;
            const lf v3520 = (v1515 * v3491);
            const lf l4595 = w[13496 + k3480];
            const lf v3521 = (l4595 - v3520);
            w[122172 + k3480] = v3521;
            const lf v3522 = (v1517 * v3492);
            w[122206 + k3480] = v3522;
            const lf v3523 = (r4479 * v3511);
            const lf v3524 = (r4479 * v3515);
            const lf v3525 = (r4479 * v3517);
            const lf v3526 = (r4479 * v3519);
            const lf v3527 = (r4479 * v3521);
            const lf v3528 = (r4479 * v3522);
            const lf l4606 = w[122240 + k3480];
            const lf v3529 = (l4606 + v3523);
            w[122240 + k3480] = v3529;
            const lf l4609 = w[122274 + k3480];
            const lf v3530 = (l4609 + v3524);
            w[122274 + k3480] = v3530;
            const lf l4612 = w[122308 + k3480];
            const lf v3531 = (l4612 + v3525);
            w[122308 + k3480] = v3531;
            const lf l4615 = w[122376 + k3480];
            const lf v3532 = (l4615 + v3526);
            w[122376 + k3480] = v3532;
            const lf l4618 = w[122410 + k3480];
            const lf v3533 = (l4618 + v3527);
            w[122410 + k3480] = v3533;
            const lf l4621 = w[122444 + k3480];
            const lf v3534 = (l4621 + v3528);
            w[122444 + k3480] = v3534;
            const lf l4624 = w[121184 + k3480];
            const lf v3535 = (l4624 * s1482);
            const lf v3536 = (-v3535);
            const lf v3537 = lf_exp(v3536);
            const lf v3538 = (R(1.0) - v3537);
            const lf v3539 = (v3538 * R(0x1.94fc6ceb099bfp+0));
            const lf v3540 = (v1015 * v3539);
            const lf v3541 = (v3507 + v3540);
            const lf v3542 = (v3541 * v1483);
            const lf v3543 = (v3501 + v3542);
            const lf v3544 = lf_exp(v3543);
            const lf v3545 = (v3512 * v3544);
            const lf v3546 = lf_min(v3545, SPLAT(lf, s1499));
            const lf v3547 = lf_max(v3545, SPLAT(lf, s1499));
            const lf v3548 = (s1499 / v3547);
            const lf v3549 = (R(1.0) - v3548);
            const lf v3550 = (s1499 * v3549);
            const lf v3551 = (v3546 + v3550);
            w[121286 + k3480] = v3551;
            const lf l4643 = w[121150 + k3480];
            const real r4644 = u[162 + k3480];
            const lf v3552 = (l4643 * r4644);
            const lf v3553 = (v3552 * s1501);
            const lf v3554 = (v998 * v3553);
            w[121320 + k3480] = v3554;
            const lm v3555 = CAST(lm, (l4643 > R(0.0)));
            ((lm *)(w + 121354))[k3480] = v3555;
            const lf v3556 = lf_select(v3555, l4643, SPLAT(lf, R(1.0)));
            const lf v3557 = (R(1.0) / v3556);
            w[121388 + k3480] = v3557;
            const lf v3558 = (v3551 * l4643);
            const lf v3559 = (v3558 * v1252);
            const lf l4656 = w[120502 + k3480];
            const lf v3560 = (v3559 + l4656);
            const lf v3561 = (r4479 * v3560);
            const lf v3562 = (r4479 * v3558);
            const lf v3563 = (r4479 * l4643);
            const lf l4661 = w[122478 + 32 * k1690 + k3480];
            const lf v3564 = (l4661 + v3561);
            w[122478 + 32 * k1690 + k3480] = v3564;
            const lf l4664 = w[122864 + 32 * k1690 + k3480];
            const lf v3565 = (l4664 + v3562);
            w[122864 + 32 * k1690 + k3480] = v3565;
            const lf l4667 = w[123250 + 32 * k1690 + k3480];
            const lf v3566 = (l4667 + v3563);
            w[123250 + 32 * k1690 + k3480] = v3566;
            v1890 = (v1890 + l4643);
          }
          const lf v1891 = lf_max(v1890, SPLAT(lf, s1487));
          const lf v1892 = (v1891 * s1488);
          const lf v1893 = lf_pow_log(v1892);
          const lf v1894 = lf_pow_exp(v1892, v507, v1893);
          const lf v1895 = (v1805 * v1894);
          const lf v1896 = (v1895 * v1807);
          const lf v1897 = (v1896 * v1813);
          const lf v1898 = (v1897 * s1810);
          const lf v1900 = (v1898 - v1899);
          const lf v1944 = (r4479 * v1900);
          const lf v2887 = (v1969 + v1944);
          for (int k3567 = 0; k3567 < 32; ++k3567) {
            lf v3571 = SPLAT(lf, R(0.0));
            lf v3573 = SPLAT(lf, R(0.0));
            const lf l4686 = w[121252 + k3567];
            const lf l4687 = w[121286 + k3567];
            const lf l4688 = w[121320 + k3567];
            const lf l4689 = w[121388 + k3567];
            const lm l4690 = ((lm *)(w + 121354))[k3567];
            const real r4691 = (real)a551[384 * k1636 + 32 * k1690 + k3567];
            lf m3587[9];
             {
              lf m3587_0 = SPLAT(lf, R(0.0)), m3587_1 = SPLAT(lf, R(0.0)), m3587_2 = SPLAT(lf, R(0.0)), m3587_3 = SPLAT(lf, R(0.0)), m3587_4 = SPLAT(lf, R(0.0)), m3587_5 = SPLAT(lf, R(0.0)), m3587_6 = SPLAT(lf, R(0.0)), m3587_7 = SPLAT(lf, R(0.0)), m3587_8 = SPLAT(lf, R(0.0));
              for (int q = ((i4 *)(u + 116))[0 + (0) * 32 + k3567], end = ((i4 *)(u + 116))[0 + (0) * 32 + k3567 + 1]; q < end; ++q) {
                const int k3596 = ((i4 *)(u + 1102))[0 + q];
                 {
                  const int k3575 = 0;
                  const lf l4699 = w[120860 + k3575 + 9 * k3596];
                  const real r4700 = u[2976 + 32 * k3567 + k3596];
                  const lf v3597 = (l4699 * r4700);
                  m3587_0 = (m3587_0 + v3597);
                }
                 {
                  const int k3575 = 1;
                  const lf l4706 = w[120860 + k3575 + 9 * k3596];
                  const real r4707 = u[2976 + 32 * k3567 + k3596];
                  const lf v3597 = (l4706 * r4707);
                  m3587_1 = (m3587_1 + v3597);
                }
                 {
                  const int k3575 = 2;
                  const lf l4713 = w[120860 + k3575 + 9 * k3596];
                  const real r4714 = u[2976 + 32 * k3567 + k3596];
                  const lf v3597 = (l4713 * r4714);
                  m3587_2 = (m3587_2 + v3597);
                }
                 {
                  const int k3575 = 3;
                  const lf l4720 = w[120860 + k3575 + 9 * k3596];
                  const real r4721 = u[2976 + 32 * k3567 + k3596];
                  const lf v3597 = (l4720 * r4721);
                  m3587_3 = (m3587_3 + v3597);
                }
                 {
                  const int k3575 = 4;
                  const lf l4727 = w[120860 + k3575 + 9 * k3596];
                  const real r4728 = u[2976 + 32 * k3567 + k3596];
                  const lf v3597 = (l4727 * r4728);
                  m3587_4 = (m3587_4 + v3597);
                }
                 {
                  const int k3575 = 5;
                  const lf l4734 = w[120860 + k3575 + 9 * k3596];
                  const real r4735 = u[2976 + 32 * k3567 + k3596];
                  const lf v3597 = (l4734 * r4735);
                  m3587_5 = (m3587_5 + v3597);
                }
                 {
                  const int k3575 = 6;
                  const lf l4741 = w[120860 + k3575 + 9 * k3596];
                  const real r4742 = u[2976 + 32 * k3567 + k3596];
                  const lf v3597 = (l4741 * r4742);
                  m3587_6 = (m3587_6 + v3597);
                }
                 {
                  const int k3575 = 7;
                  const lf l4748 = w[120860 + k3575 + 9 * k3596];
                  const real r4749 = u[2976 + 32 * k3567 + k3596];
                  const lf v3597 = (l4748 * r4749);
                  m3587_7 = (m3587_7 + v3597);
                }
                 {
                  const int k3575 = 8;
                  const lf l4755 = w[120860 + k3575 + 9 * k3596];
                  const real r4756 = u[2976 + 32 * k3567 + k3596];
                  const lf v3597 = (l4755 * r4756);
                  m3587_8 = (m3587_8 + v3597);
                }
              }
              m3587[0] = m3587_0; m3587[1] = m3587_1; m3587[2] = m3587_2; m3587[3] = m3587_3; m3587[4] = m3587_4; m3587[5] = m3587_5; m3587[6] = m3587_6; m3587[7] = m3587_7; m3587[8] = m3587_8;
            }
            for (int k3575 = 0; k3575 < 9; ++k3575) {
              const lf l4764 = w[120570 + 9 * k3567 + k3575];
              const lf v3576 = (v1004 * l4764);
              const real r4766 = (real)a552[108 * k1636 + 9 * k1690 + k3575];
              const lf v3577 = (l4686 * r4766);
              const lf v3578 = (v3577 * s995);
              const lf v3579 = (R(1.0) + v3578);
              const lf v3580 = (v3577 / v3579);
              const lf v3581 = (v3580 * l4764);
              const lf v3582 = (v1932 * l4764);
              const lf v3583 = (l4687 * l4764);
              const lf v3584 = (l4688 * l4764);
              const lf v3585 = (v3581 + v3584);
              const lf v3586 = (v3585 + v3583);
              w[121150 + k3575] = v3586;
              const lf v3590 = (l4764 * l4689);
              const lf v3591 = lf_select(l4690, v3590, SPLAT(lf, R(0x1.c71c71c71c71cp-4)));
              const lf v3592 = (r4691 * v3591);
              const lf v3593 = (v1008 * v3592);
              const lf v3594 = (v3593 * l4764);
              w[121170 + k3575] = v3594;
              const lf v3595 = (v3591 * v3591);
              const lf v3587 = m3587[k3575];
              const lf v3588 = (v3587 - v3576);
              const lf v3589 = (v3582 + v3588);
              w[121160 + k3575] = v3589;
              v3571 = (v3571 + v3594);
              v3573 = (v3573 + v3595);
            }
            w[120536 + k3567] = v3573;
            for (int k3598 = 0; k3598 < 9; ++k3598) {
              const real r4794 = u[4002 + k3598];
              const lf v3599 = (r4794 * v3571);
              const lf l4796 = w[121170 + k3598];
              const lf v3600 = (v3599 - l4796);
              const lf l4798 = w[121160 + k3598];
              const lf v3601 = (l4798 + v3600);
              const lf l4800 = w[121150 + k3598];
              const lf v3602 = (v3601 - l4800);
              w[121422 + 9 * k3567 + k3598] = v3602;
              const lf v3603 = (r4479 * v3602);
              const lf l4804 = w[121712 + 9 * k3567 + k3598];
              const lf v3604 = (l4804 + v3603);
              w[121712 + 9 * k3567 + k3598] = v3604;
            }
          }
          for (int k3605 = 0; k3605 < 32; ++k3605) {
            const lf l4810 = w[120536 + k3605];
            const lf v3606 = (R(1.0) - l4810);
            const lf l4812 = w[0 + k3605];
            const lf v3607 = (v3606 - l4812);
            const lf v3608 = (v1025 * v3607);
            const lf l4815 = w[121218 + k3605];
            const lf v3609 = (v3608 - l4815);
            const lf v3610 = (v1190 * v3609);
            const lf l4818 = w[120468 + k3605];
            const lf v3611 = (l4818 + v3610);
            w[122104 + k3605] = v3611;
            const lf v3612 = (r4479 * v3611);
            const lf l4822 = w[122342 + k3605];
            const lf v3613 = (l4822 + v3612);
            w[122342 + k3605] = v3613;
          }
          v1953 = v1900;
          v1954 = v1902;
          v1955 = v1905;
          v1956 = v1907;
          v1957 = v1909;
          v1958 = v1912;
          v1959 = v1914;
          v1960 = v1916;
          v1969 = v2887;
          v1970 = v2889;
          v1971 = v2891;
          v1972 = v2893;
          v1973 = v2895;
          v1974 = v2897;
          v1975 = v2899;
          v1976 = v2901;
          v2001 = v2919;
        }
        const lf v1985 = (v2573 + v1969);
        const lf v1986 = (v2584 + v1970);
        const lf v1987 = (v2585 + v1971);
        const lf v1988 = (v2586 + v1972);
        const lf v1989 = (v2587 + v1973);
        const lf v1990 = (v2615 + v1974);
        const lf v1991 = (v2616 + v1975);
        const lf v1992 = (v2617 + v1976);
        for (int k4118 = 0; k4118 < 32; ++k4118) {
          const lf l4853 = w[123960 + k4118];
          const lf l4854 = w[122274 + k4118];
          const lf v4119 = (l4853 + l4854);
          w[123960 + k4118] = v4119;
        }
        for (int k4120 = 0; k4120 < 32; ++k4120) {
          lf v4122 = SPLAT(lf, R(0.0));
          for (int k4124 = 0; k4124 < 9; ++k4124) {
            const lf l4861 = w[123636 + 9 * k4120 + k4124];
            const lf l4862 = w[121712 + 9 * k4120 + k4124];
            const lf v4125 = (l4861 + l4862);
            w[123636 + 9 * k4120 + k4124] = v4125;
            v4122 = (v4122 + v4125);
          }
          w[120332 + k4120] = v4122;
          lf v4123 = SPLAT(lf, R(0.0));
          for (int q = ((i4 *)(u + 116))[0 + (0) * 32 + k4120], end = ((i4 *)(u + 116))[0 + (0) * 32 + k4120 + 1]; q < end; ++q) {
            const int k4126 = ((i4 *)(u + 1102))[0 + q];
            const real r4871 = u[2976 + 32 * k4120 + k4126];
            const lf l4872 = w[123960 + k4126];
            const lf v4127 = (r4871 * l4872);
            v4123 = (v4123 + v4127);
          }
          w[120366 + k4120] = v4123;
        }
        lf v2007 = SPLAT(lf, R(0.0));
        for (int k4128 = 0; k4128 < 32; ++k4128) {
          const lf l4880 = w[123926 + k4128];
          const lf l4881 = w[122240 + k4128];
          const lf v4129 = (l4880 + l4881);
          w[123926 + k4128] = v4129;
          const lf l4884 = w[123994 + k4128];
          const lf l4885 = w[122308 + k4128];
          const lf v4130 = (l4884 + l4885);
          w[123994 + k4128] = v4130;
          const lf l4888 = w[124028 + k4128];
          const lf l4889 = w[122342 + k4128];
          const lf v4131 = (l4888 + l4889);
          w[124028 + k4128] = v4131;
          const lf l4892 = w[124062 + k4128];
          const lf l4893 = w[122376 + k4128];
          const lf v4132 = (l4892 + l4893);
          w[124062 + k4128] = v4132;
          const lf l4896 = w[124096 + k4128];
          const lf l4897 = w[122410 + k4128];
          const lf v4133 = (l4896 + l4897);
          w[124096 + k4128] = v4133;
          const lf l4900 = w[124130 + k4128];
          const lf l4901 = w[122444 + k4128];
          const lf v4134 = (l4900 + l4901);
          w[124130 + k4128] = v4134;
          const lf v4135 = (v4130 + v4131);
          const lf v4136 = (v4132 + v4133);
          const lf v4137 = (R(2.0) * v4134);
          const lf v4138 = (v4136 + v4137);
          const lf v4139 = (v4138 * R(0x1.0000000000000p-1));
          const lf v4140 = (v4135 - v4139);
          const lf l4910 = w[123960 + k4128];
          const lf v4141 = (l4910 * s1482);
          const lf v4142 = (-v4141);
          const lf v4143 = lf_exp(v4142);
          const lf v4144 = (R(1.0) - v4143);
          const lf v4145 = (v4144 * R(0x1.94fc6ceb099bfp+0));
          const lf v4146 = (v1012 * v4145);
          const lf l4917 = w[120366 + k4128];
          const lf v4147 = (l4917 * s1482);
          const lf v4148 = (-v4147);
          const lf v4149 = lf_exp(v4148);
          const lf v4150 = (R(1.0) - v4149);
          const lf v4151 = (v4150 * R(0x1.94fc6ceb099bfp+0));
          const lf v4152 = (v1015 * v4151);
          const lf v4153 = (v4146 + v4152);
          const lf v4154 = (v4153 * v1483);
          const lf v4155 = (v4140 + v4154);
          const lf v4156 = lf_exp(v4155);
          const lf l4928 = w[120332 + k4128];
          const lf v4157 = (l4928 * v4156);
          v2007 = (v2007 + v4157);
        }
        const lf v2008 = (v1484 * v2007);
        const lf v2013 = (v2008 - v1796);
        for (int k5411 = 0; k5411 < 8; ++k5411) for (int k5412 = 0; k5412 < 2; ++k5412) w[120408 + 2 * k5411 + k5412] = w[124164 + 2 * k5411 + k5412];
        for (int k5413 = 0; k5413 < 8; ++k5413) w[120426 + k5413] = w[124210 + k5413];
        lf v2058 = v2583;
        for (int k2009 = 0; k2009 < 2; ++k2009) {
          for (int k5414 = 0; k5414 < 8; ++k5414) for (int k5415 = 0; k5415 < 2; ++k5415) w[120352 + 2 * k5414 + k5415] = SPLAT(lf, R(0.0));
          for (int k5416 = 0; k5416 < 8; ++k5416) w[120388 + k5416] = SPLAT(lf, R(0.0));
          lf v2048 = SPLAT(lf, R(0.0));
          for (int k5417 = 0; k5417 < 8; ++k5417) for (int k5418 = 0; k5418 < 2; ++k5418) w[120370 + 2 * k5417 + k5418] = SPLAT(lf, R(0.0));
          for (int k5419 = 0; k5419 < 8; ++k5419) w[120398 + k5419] = SPLAT(lf, R(0.0));
          lf v2051 = SPLAT(lf, R(0.0));
          for (int k2027 = 0; k2027 < 4; ++k2027) {
            const real r4945 = (real)t1485[2 * k2027];
            const real s2031 = (R(0x1.0000000000000p-1) * r4945);
            const lf v2032 = (s2031 * v2048);
            const lf v2033 = (v2058 + v2032);
            lf v2036 = SPLAT(lf, R(0.0));
            lf v2037 = SPLAT(lf, R(0.0));
            const real r4951 = (real)t1485[1 + 2 * k2027];
            for (int k3614 = 0; k3614 < 8; ++k3614) {
              lf v3618 = SPLAT(lf, R(0.0));
              for (int k3629 = 0; k3629 < 2; ++k3629) {
                const lf l4955 = w[120352 + 2 * k3614 + k3629];
                const lf v3630 = (s2031 * l4955);
                const lf l4957 = w[120408 + 2 * k3614 + k3629];
                const lf v3631 = (l4957 + v3630);
                w[120350 + k3629] = v3631;
                v3618 = (v3618 + v3631);
              }
              const lf l4962 = w[120388 + k3614];
              const lf v3615 = (s2031 * l4962);
              const lf l4964 = w[120426 + k3614];
              const lf v3617 = (l4964 + v3615);
              const lf v3619 = (v634 * v3617);
              const lf l4967 = w[120312 + k3614];
              const lf v3620 = (l4967 + v3619);
              const lf v3622 = (v1519 * v3617);
              const lf l4970 = w[120322 + k3614];
              const lf v3623 = (l4970 - v3622);
              w[120388 + k3614] = v3623;
              const real r4973 = u[2898 + k3614];
              const lf v3624 = (v3618 * r4973);
              const real r4975 = u[2868 + k3614];
              const lf v3625 = (v3618 * r4975);
              const lf v3626 = (r4951 * v3623);
              const lf l4978 = w[120398 + k3614];
              const lf v3628 = (l4978 + v3626);
              w[120398 + k3614] = v3628;
              for (int k3632 = 0; k3632 < 2; ++k3632) {
                const lf l4982 = w[120350 + k3632];
                const lf v3633 = (v1518 * l4982);
                const real r4984 = u[2790 + k3632];
                const lf v3634 = (r4984 * v3620);
                const lf l4986 = w[120294 + 2 * k3614 + k3632];
                const lf v3635 = (l4986 + v3634);
                const lf v3636 = (v3635 - v3633);
                w[120332 + 2 * k3614 + k3632] = v3636;
                const lf v3637 = (r4951 * v3636);
                const lf l4991 = w[120370 + 2 * k3614 + k3632];
                const lf v3638 = (l4991 + v3637);
                w[120370 + 2 * k3614 + k3632] = v3638;
              }
              v2036 = (v2036 + v3624);
              v2037 = (v2037 + v3625);
            }
            const lf v2038 = (v651 * v2036);
            const lf v2039 = (v2037 + v2038);
            const lf v2040 = (v1522 * v2039);
            const lf v2041 = lf_exp(v2040);
            const lf v2042 = (v2026 * v2041);
            const lf v2043 = (v2042 - v2033);
            const lf v2044 = (v2043 * v1523);
            const lf v2045 = (r4951 * v2044);
            const lf v2947 = (v2051 + v2045);
            for (int k5420 = 0; k5420 < 8; ++k5420) for (int k5421 = 0; k5421 < 2; ++k5421) w[120352 + 2 * k5420 + k5421] = w[120332 + 2 * k5420 + k5421];
            v2048 = v2044;
            v2051 = v2947;
          }
          for (int k3639 = 0; k3639 < 8; ++k3639) {
            for (int k3643 = 0; k3643 < 2; ++k3643) {
              const lf l5013 = w[120370 + 2 * k3639 + k3643];
              const lf v3644 = (R(0x1.0000000000000p-1) * l5013);
              const lf l5015 = w[120408 + 2 * k3639 + k3643];
              const lf v3645 = (l5015 + v3644);
              w[120408 + 2 * k3639 + k3643] = v3645;
            }
            const lf l5019 = w[120398 + k3639];
            const lf v3640 = (R(0x1.0000000000000p-1) * l5019);
            const lf l5021 = w[120426 + k3639];
            const lf v3642 = (l5021 + v3640);
            w[120426 + k3639] = v3642;
          }
          const lf v2052 = (R(0x1.0000000000000p-1) * v2051);
          const lf v2055 = (v2058 + v2052);
          v2058 = v2055;
        }
        lf v2059 = SPLAT(lf, R(0.0));
        for (int k4158 = 0; k4158 < 8; ++k4158) {
          lf v4159 = SPLAT(lf, R(0.0));
          for (int q = ((i4 *)(u + 106))[0 + (0) * 8 + k4158], end = ((i4 *)(u + 106))[0 + (0) * 8 + k4158 + 1]; q < end; ++q) {
            const int k4162 = ((i4 *)(u + 40))[0 + q];
            const lf l5034 = w[120426 + k4162];
            const real r5035 = u[2792 + k4158 + 8 * k4162];
            const lf v4163 = (l5034 * r5035);
            v4159 = (v4159 + v4163);
          }
          const lf v4160 = (v4159 * s1457);
          const real r5040 = u[2888 + k4158];
          const lf v4161 = (v4160 * r5040);
          v2059 = (v2059 + v4161);
        }
        const lf v2077 = (v2059 - v1762);
        for (int k5422 = 0; k5422 < 4; ++k5422) w[120222 + k5422] = w[124244 + k5422];
        lf v2275 = v2589;
        lf v2276 = v2590;
        for (int k5423 = 0; k5423 < 4; ++k5423) w[120294 + k5423] = w[124250 + k5423];
        for (int k5424 = 0; k5424 < 4; ++k5424) w[120300 + k5424] = w[124256 + k5424];
        for (int k5425 = 0; k5425 < 4; ++k5425) w[120306 + k5425] = w[124262 + k5425];
        for (int k5426 = 0; k5426 < 4; ++k5426) w[120312 + k5426] = w[124268 + k5426];
        for (int k5427 = 0; k5427 < 4; ++k5427) w[120318 + k5427] = w[124274 + k5427];
        lf v2282 = v2596;
        for (int k5428 = 0; k5428 < 4; ++k5428) w[120324 + k5428] = w[124280 + k5428];
        for (int k5429 = 0; k5429 < 4; ++k5429) w[120330 + k5429] = w[124286 + k5429];
        for (int k5430 = 0; k5430 < 4; ++k5430) w[120336 + k5430] = w[124292 + k5430];
        for (int k5431 = 0; k5431 < 4; ++k5431) w[120342 + k5431] = w[124298 + k5431];
        lf v2287 = v2601;
        lf v2288 = v2602;
        lf v2289 = v2603;
        for (int k5432 = 0; k5432 < 4; ++k5432) w[124346 + 48 * k1636 + 4 * k1690 + k5432] = SPLAT(lf, R(0.0));
        lf v2291 = SPLAT(lf, R(0.0));
        for (int k2060 = 0; k2060 < 8; ++k2060) {
          const real r5064 = (real)t1524[k2060];
          const lf v2078 = (r5064 * v2077);
          const lf v2079 = (v1762 + v2078);
          const lf v2080 = (r5064 * v1802);
          const lf v2081 = (v1791 + v2080);
          const lf v2082 = (r5064 * v2013);
          const lf v2083 = (v1796 + v2082);
          const lf v2099 = (-v2079);
          const lf v2100 = lf_exp(v2099);
          const lf v2101 = (R(1.0) - v2100);
          const lf v2102 = (v2101 * R(0x1.94fc6ceb099bfp+0));
          const lf v2103 = (v1546 * v2102);
          const lf v2104 = (v2083 * s1547);
          const lf v2105 = lf_log(v2104);
          const lf v2106 = (v796 * v2105);
          const lf v2108 = (v805 * v2081);
          for (int k3776 = 0; k3776 < 4; ++k3776) {
            const real r5081 = u[1096 + k3776];
            const lf v3777 = (r5081 * v2106);
            w[120436 + k3776] = v3777;
          }
          for (int k5433 = 0; k5433 < 4; ++k5433) w[120466 + k5433] = SPLAT(lf, R(0.0));
          lf v2218 = SPLAT(lf, R(0.0));
          lf v2219 = SPLAT(lf, R(0.0));
          for (int k5434 = 0; k5434 < 4; ++k5434) w[120472 + k5434] = SPLAT(lf, R(0.0));
          for (int k5435 = 0; k5435 < 4; ++k5435) w[120478 + k5435] = SPLAT(lf, R(0.0));
          for (int k5436 = 0; k5436 < 4; ++k5436) w[120484 + k5436] = SPLAT(lf, R(0.0));
          for (int k5437 = 0; k5437 < 4; ++k5437) w[120490 + k5437] = SPLAT(lf, R(0.0));
          for (int k5438 = 0; k5438 < 4; ++k5438) w[120496 + k5438] = SPLAT(lf, R(0.0));
          lf v2225 = SPLAT(lf, R(0.0));
          for (int k5439 = 0; k5439 < 4; ++k5439) w[120502 + k5439] = SPLAT(lf, R(0.0));
          for (int k5440 = 0; k5440 < 4; ++k5440) w[120508 + k5440] = SPLAT(lf, R(0.0));
          for (int k5441 = 0; k5441 < 4; ++k5441) w[120514 + k5441] = SPLAT(lf, R(0.0));
          for (int k5442 = 0; k5442 < 4; ++k5442) w[120520 + k5442] = SPLAT(lf, R(0.0));
          lf v2230 = SPLAT(lf, R(0.0));
          lf v2231 = SPLAT(lf, R(0.0));
          lf v2232 = SPLAT(lf, R(0.0));
          for (int k5443 = 0; k5443 < 4; ++k5443) w[120526 + k5443] = SPLAT(lf, R(0.0));
          lf v2234 = SPLAT(lf, R(0.0));
          lf v2235 = SPLAT(lf, R(0.0));
          for (int k5444 = 0; k5444 < 4; ++k5444) w[120532 + k5444] = SPLAT(lf, R(0.0));
          for (int k5445 = 0; k5445 < 4; ++k5445) w[120538 + k5445] = SPLAT(lf, R(0.0));
          for (int k5446 = 0; k5446 < 4; ++k5446) w[120544 + k5446] = SPLAT(lf, R(0.0));
          for (int k5447 = 0; k5447 < 4; ++k5447) w[120550 + k5447] = SPLAT(lf, R(0.0));
          for (int k5448 = 0; k5448 < 4; ++k5448) w[120556 + k5448] = SPLAT(lf, R(0.0));
          lf v2241 = SPLAT(lf, R(0.0));
          for (int k5449 = 0; k5449 < 4; ++k5449) w[120562 + k5449] = SPLAT(lf, R(0.0));
          for (int k5450 = 0; k5450 < 4; ++k5450) w[120568 + k5450] = SPLAT(lf, R(0.0));
          for (int k5451 = 0; k5451 < 4; ++k5451) w[120574 + k5451] = SPLAT(lf, R(0.0));
          for (int k5452 = 0; k5452 < 4; ++k5452) w[120580 + k5452] = SPLAT(lf, R(0.0));
          lf v2246 = SPLAT(lf, R(0.0));
          lf v2247 = SPLAT(lf, R(0.0));
          lf v2248 = SPLAT(lf, R(0.0));
          for (int k5453 = 0; k5453 < 4; ++k5453) w[120586 + k5453] = SPLAT(lf, R(0.0));
          lf v2272 = SPLAT(lf, R(0.0));
          for (int k2113 = 0; k2113 < 4; ++k2113) {
            const real r5120 = (real)t1485[2 * k2113];
            const real s2130 = (R(0x1.0000000000000p-3) * r5120);
            const lf v2131 = (s2130 * v2218);
            const lf v2132 = (s2130 * v2219);
            const lf v2133 = (s2130 * v2225);
            const lf v2134 = (s2130 * v2230);
            const lf v2135 = (s2130 * v2231);
            const lf v2136 = (s2130 * v2232);
            const lf v2137 = (v2275 + v2131);
            const lf v2138 = (v2276 + v2132);
            const lf v2141 = (v2282 + v2133);
            const lf v2143 = (v2287 + v2134);
            const lf v2144 = (v2288 + v2135);
            const lf v2145 = (v2289 + v2136);
            const real r5134 = (real)a532[12 * k1636 + k1690];
            const lf v2147 = lf_max(SPLAT(lf, r5134), v2138);
            const lf v2148 = (v2147 * v1462);
            const lf v2149 = (v1768 + v2148);
            const lf v2171 = (R(1.0) - v2141);
            const lf v2181 = lf_pow_log(v2149);
            const lf v2182 = lf_pow_exp(v2149, v1545, v2181);
            const lf v2183 = (R(1.0) - v2182);
            const lf v2184 = (v799 * v2137);
            const lf v2186 = (v1549 * v2137);
            const real r5144 = (real)a567[12 * k1636 + k1690];
            const lf v2187 = (r5144 - v2186);
            const lf v2188 = (v2103 - v2138);
            const lf v2189 = (v2188 * v1550);
            const lf v2195 = (v2183 - v2141);
            const lf v2196 = (v2195 * v1555);
            const lf v2201 = (v785 * v2143);
            const lf v2202 = (v1321 * v2144);
            const lf v2203 = (v2112 - v2202);
            const lf v2204 = (v1556 * v2145);
            const lf v2205 = (v1540 - v2204);
            const lf v2206 = (v2145 * R(0x1.0000000000000p-1));
            const lf v2207 = (v2144 - v2206);
            const lf v2208 = lf_exp(v2207);
            const lf v2209 = (v2143 * v2208);
            const real r5159 = (real)t1485[1 + 2 * k2113];
            const lf v2210 = (r5159 * v2187);
            const lf v2211 = (r5159 * v2189);
            const lf v2212 = (r5159 * v2196);
            const lf v2213 = (r5159 * v2201);
            const lf v2214 = (r5159 * v2203);
            const lf v2215 = (r5159 * v2205);
            const lf v2216 = (r5159 * v2209);
            const lf v2951 = (v2234 + v2210);
            const lf v2953 = (v2235 + v2211);
            const lf v2965 = (v2241 + v2212);
            const lf v2975 = (v2246 + v2213);
            const lf v2977 = (v2247 + v2214);
            const lf v2979 = (v2248 + v2215);
            const lf v2983 = (v2272 + v2216);
            lf v2146 = SPLAT(lf, R(0.0));
            lf v2151 = SPLAT(lf, R(0.0));
            lf v2164 = SPLAT(lf, R(0.0));
            for (int k3646 = 0; k3646 < 4; ++k3646) {
              const lf l5178 = w[120472 + k3646];
              const lf v3647 = (s2130 * l5178);
              const lf l5180 = w[120496 + k3646];
              const lf v3648 = (s2130 * l5180);
              const lf l5182 = w[120502 + k3646];
              const lf v3649 = (s2130 * l5182);
              const lf l5184 = w[120294 + k3646];
              const lf v3650 = (l5184 + v3647);
              w[120442 + k3646] = v3650;
              const lf l5187 = w[120318 + k3646];
              const lf v3651 = (l5187 + v3648);
              w[120448 + k3646] = v3651;
              const lf l5190 = w[120324 + k3646];
              const lf v3652 = (l5190 + v3649);
              w[120454 + k3646] = v3652;
              const lf l5193 = w[126 + k3646];
              const lf l5194 = w[132 + k3646];
              const lf v3653 = lf_pow_exp(l5193, v3650, l5194);
              const lf l5196 = w[78 + k3646];
              const lf v3654 = (l5196 * v3653);
              const lf l5198 = w[102 + k3646];
              const lf v3655 = (v3654 * l5198);
              const lf v3656 = (v3655 * v1427);
              w[120460 + k3646] = v3656;
              const real r5202 = u[1084 + k3646];
              const lf v3657 = (r5202 * v3656);
              const lf v3658 = (v3657 * v706);
              v2146 = (v2146 + v3652);
              v2151 = (v2151 + v3658);
              v2164 = (v2164 + v3651);
            }
            const lf v2152 = (v2151 * v1530);
            const lf v2153 = (R(1.0) + v2152);
            const lf v2154 = (R(1.0) / v2153);
            const lf v2155 = lf_pow_log(v2154);
            const lf v2156 = lf_pow_exp(v2154, v718, v2155);
            const lf v2157 = (v712 * v2156);
            const lf v2158 = (v1531 + v2157);
            const lf v2159 = (v2158 + v709);
            const lf v2160 = (v2146 + v2089);
            const lm v2161 = CAST(lm, (v2160 > R(0.0)));
            const lf v2162 = lf_select(v2161, v2160, SPLAT(lf, R(1.0)));
            const lf v2163 = (R(1.0) / v2162);
            const lf v2165 = (v2164 * v1530);
            const lf v2166 = (R(1.0) + v2165);
            const lf v2167 = (v2149 / v2166);
            const lf v2168 = lf_pow_log(v2167);
            const lf v2169 = lf_pow_exp(v2167, v718, v2168);
            const lf v2170 = (v712 * v2169);
            const lf v2172 = (v2170 * v2171);
            const lf v2173 = (R(1.0) / v2166);
            const lf v2174 = lf_pow_log(v2173);
            const lf v2175 = lf_pow_exp(v2173, v718, v2174);
            const lf v2176 = (v712 * v2175);
            const lf v2177 = (v1531 + v2172);
            const lf v2178 = (v2177 + v709);
            const lf v2179 = (v1531 + v2176);
            const lf v2180 = (v2179 + v709);
            for (int k3659 = 0; k3659 < 4; ++k3659) {
              const lf l5237 = w[120466 + k3659];
              const lf v3660 = (s2130 * l5237);
              const lf l5239 = w[120478 + k3659];
              const lf v3661 = (s2130 * l5239);
              const lf l5241 = w[120484 + k3659];
              const lf v3662 = (s2130 * l5241);
              const lf l5243 = w[120490 + k3659];
              const lf v3663 = (s2130 * l5243);
              const lf l5245 = w[120508 + k3659];
              const lf v3664 = (s2130 * l5245);
              const lf l5247 = w[120514 + k3659];
              const lf v3665 = (s2130 * l5247);
              const lf l5249 = w[120520 + k3659];
              const lf v3666 = (s2130 * l5249);
              const lf l5251 = w[120222 + k3659];
              const lf v3667 = (l5251 + v3660);
              const lf l5253 = w[120300 + k3659];
              const lf v3668 = (l5253 + v3661);
              const lf l5255 = w[120306 + k3659];
              const lf v3669 = (l5255 + v3662);
              const lf l5257 = w[120312 + k3659];
              const lf v3670 = (l5257 + v3663);
              const lf l5259 = w[120330 + k3659];
              const lf v3671 = (l5259 + v3664);
              const lf l5261 = w[120336 + k3659];
              const lf v3672 = (l5261 + v3665);
              const lf l5263 = w[120342 + k3659];
              const lf v3673 = (l5263 + v3666);
              const lf l5265 = w[120454 + k3659];
              const lf v3674 = (v1526 * l5265);
              const lf v3675 = (v3669 * R(0x1.0000000000000p-1));
              const lf v3676 = (v3668 - v3675);
              const lf v3677 = lf_exp(v3676);
              const lf v3678 = lf_max(v3670, SPLAT(lf, R(0x1.19799812dea11p-40)));
              const lf v3679 = lf_pow_log(v3678);
              const lf v3680 = lf_pow_exp(v3678, v699, v3679);
              const lf v3681 = lf_exp(v3667);
              const lf l5274 = w[120448 + k3659];
              const lf v3682 = (l5274 * v1531);
              const lf v3683 = (v762 * v3671);
              const lf v3684 = (v3683 * v1532);
              const lf v3685 = (v765 * v3672);
              const lf v3686 = (v3685 * v1533);
              const lf v3687 = (v3684 + v3686);
              const lf v3688 = (v768 * v3673);
              const lf v3689 = (v3688 * v1534);
              const lf v3690 = (v3687 + v3689);
              const real r5284 = u[1090 + k3659];
              const lf v3691 = (r5284 * v2184);
              const lf l5286 = w[120436 + k3659];
              const lf v3692 = (l5286 + v3691);
              const lf v3693 = (v3692 - v2108);
              const lf v3694 = (v3693 - v3667);
              const lf v3695 = (v3694 * v1548);
              w[120466 + k3659] = v3695;
              const lf l5292 = w[156 + k3659];
              const lf l5293 = w[120442 + k3659];
              const lf v3696 = (l5292 * l5293);
              w[120472 + k3659] = v3696;
              const lf v3697 = (v1537 * v3668);
              const lf l5297 = w[120282 + k3659];
              const lf v3698 = (l5297 - v3697);
              w[120478 + k3659] = v3698;
              const lf v3699 = (v1552 * v3669);
              const lf l5301 = w[138 + k3659];
              const lf v3700 = (l5301 - v3699);
              w[120484 + k3659] = v3700;
              const lf l5304 = w[120288 + k3659];
              const lf v3701 = (l5304 * l5274);
              const lf v3702 = (v749 * l5265);
              const lf v3703 = (v3671 * v1532);
              const lf v3704 = (v3672 * v1533);
              const lf v3705 = (v3673 * v1534);
              const lf v3706 = (r5159 * v3695);
              const lf v3707 = (r5159 * v3696);
              const lf v3708 = (r5159 * v3698);
              const lf v3709 = (r5159 * v3700);
              const lf l5314 = w[120526 + k3659];
              const lf v3710 = (l5314 + v3706);
              w[120526 + k3659] = v3710;
              const lf l5317 = w[120532 + k3659];
              const lf v3711 = (l5317 + v3707);
              w[120532 + k3659] = v3711;
              const lf l5320 = w[120538 + k3659];
              const lf v3712 = (l5320 + v3708);
              w[120538 + k3659] = v3712;
              const lf l5323 = w[120544 + k3659];
              const lf v3713 = (l5323 + v3709);
              w[120544 + k3659] = v3713;
              const lf v3714 = (v2159 + R(0.0));
              const lf v3715 = (v1531 / v3714);
              const lf v3716 = (R(1.0) - v3715);
              const real r5329 = u[1084 + k3659];
              const lf v3717 = (r5329 * v3716);
              const lf v3718 = (R(1.0) - v3717);
              const lf l5332 = w[120460 + k3659];
              const lf v3719 = (l5332 / v3718);
              const real r5334 = u[150 + k3659];
              const lf v3720 = (v3719 * r5334);
              const lf v3721 = (v3720 * v3677);
              const lf v3722 = (v3721 * v3680);
              const lf v3723 = (v3722 * v3681);
              const real r5339 = u[1096 + k3659];
              const lf v3724 = (r5339 * v3723);
              const lf v3725 = (v3724 + v3682);
              const lf v3726 = (v2086 * v3725);
              const lf v3727 = (v3725 - v3726);
              const lf v3728 = (v3727 + v3674);
              const lf v3729 = (v3728 + v3690);
              const lf v3730 = (v755 * v3729);
              const real r5347 = u[156 + k3659];
              const lf v3731 = (r5347 * v3726);
              const lf v3732 = (l5265 * v2163);
              const lf v3733 = lf_select(v2161, v3732, SPLAT(lf, R(1.0)));
              const lf v3734 = (v2088 * v3733);
              const lf v3735 = (v3731 - v3734);
              const lf l5353 = w[120276 + k3659];
              const lf v3736 = (v2178 + l5353);
              const lf v3737 = (v1531 / v3736);
              const lf v3738 = (R(1.0) - v3737);
              const lf v3739 = (r5329 * v3738);
              const lf v3740 = (R(1.0) - v3739);
              const lf v3741 = (v2180 + l5353);
              const lf v3742 = (v1531 / v3741);
              const lf v3743 = (R(1.0) - v3742);
              const lf v3744 = (r5329 * v3743);
              const lf v3745 = (R(1.0) - v3744);
              const lf v3746 = (v3740 / v3745);
              const lf l5365 = w[120264 + k3659];
              const lf v3747 = (v3746 * l5365);
              const lf l5367 = w[150 + k3659];
              const lf v3748 = (v3747 * l5367);
              const lf v3749 = (v3748 - v3670);
              const lf v3750 = (v3749 * v1553);
              w[120490 + k3659] = v3750;
              const lf v3751 = (r5329 * v3723);
              const lf v3752 = (v2172 * l5274);
              const lf v3753 = (v3701 + v3752);
              const lf v3754 = (v3751 - v3753);
              w[120496 + k3659] = v3754;
              const lf v3755 = (v3735 - v3702);
              w[120502 + k3659] = v3755;
              const lf l5379 = w[120246 + k3659];
              const lf v3756 = (l5379 * v3730);
              const lf v3757 = (v3756 - v3703);
              w[120508 + k3659] = v3757;
              const lf l5383 = w[120252 + k3659];
              const lf v3758 = (l5383 * v3730);
              const lf v3759 = (v3758 - v3704);
              w[120514 + k3659] = v3759;
              const lf l5387 = w[120258 + k3659];
              const lf v3760 = (l5387 * v3730);
              const lf v3761 = (v3760 - v3705);
              w[120520 + k3659] = v3761;
              const lf v3762 = (r5159 * v3750);
              const lf v3763 = (r5159 * v3754);
              const lf v3764 = (r5159 * v3755);
              const lf v3765 = (r5159 * v3757);
              const lf v3766 = (r5159 * v3759);
              const lf v3767 = (r5159 * v3761);
              const lf v3768 = (r5159 * v3730);
              const lf l5398 = w[120550 + k3659];
              const lf v3769 = (l5398 + v3762);
              w[120550 + k3659] = v3769;
              const lf l5401 = w[120556 + k3659];
              const lf v3770 = (l5401 + v3763);
              w[120556 + k3659] = v3770;
              const lf l5404 = w[120562 + k3659];
              const lf v3771 = (l5404 + v3764);
              w[120562 + k3659] = v3771;
              const lf l5407 = w[120568 + k3659];
              const lf v3772 = (l5407 + v3765);
              w[120568 + k3659] = v3772;
              const lf l5410 = w[120574 + k3659];
              const lf v3773 = (l5410 + v3766);
              w[120574 + k3659] = v3773;
              const lf l5413 = w[120580 + k3659];
              const lf v3774 = (l5413 + v3767);
              w[120580 + k3659] = v3774;
              const lf l5416 = w[120586 + k3659];
              const lf v3775 = (l5416 + v3768);
              w[120586 + k3659] = v3775;
            }
            v2218 = v2187;
            v2219 = v2189;
            v2225 = v2196;
            v2230 = v2201;
            v2231 = v2203;
            v2232 = v2205;
            v2234 = v2951;
            v2235 = v2953;
            v2241 = v2965;
            v2246 = v2975;
            v2247 = v2977;
            v2248 = v2979;
            v2272 = v2983;
          }
          for (int k3778 = 0; k3778 < 4; ++k3778) {
            const lf l5435 = w[120526 + k3778];
            const lf v3779 = (R(0x1.0000000000000p-3) * l5435);
            const lf l5437 = w[120532 + k3778];
            const lf v3780 = (R(0x1.0000000000000p-3) * l5437);
            const lf l5439 = w[120538 + k3778];
            const lf v3781 = (R(0x1.0000000000000p-3) * l5439);
            const lf l5441 = w[120544 + k3778];
            const lf v3782 = (R(0x1.0000000000000p-3) * l5441);
            const lf l5443 = w[120550 + k3778];
            const lf v3783 = (R(0x1.0000000000000p-3) * l5443);
            const lf l5445 = w[120556 + k3778];
            const lf v3784 = (R(0x1.0000000000000p-3) * l5445);
            const lf l5447 = w[120562 + k3778];
            const lf v3785 = (R(0x1.0000000000000p-3) * l5447);
            const lf l5449 = w[120568 + k3778];
            const lf v3786 = (R(0x1.0000000000000p-3) * l5449);
            const lf l5451 = w[120574 + k3778];
            const lf v3787 = (R(0x1.0000000000000p-3) * l5451);
            const lf l5453 = w[120580 + k3778];
            const lf v3788 = (R(0x1.0000000000000p-3) * l5453);
            const lf l5455 = w[120222 + k3778];
            const lf v3789 = (l5455 + v3779);
            w[120222 + k3778] = v3789;
            const lf l5458 = w[120294 + k3778];
            const lf v3790 = (l5458 + v3780);
            w[120294 + k3778] = v3790;
            const lf l5461 = w[120300 + k3778];
            const lf v3791 = (l5461 + v3781);
            w[120300 + k3778] = v3791;
            const lf l5464 = w[120306 + k3778];
            const lf v3792 = (l5464 + v3782);
            w[120306 + k3778] = v3792;
            const lf l5467 = w[120312 + k3778];
            const lf v3793 = (l5467 + v3783);
            w[120312 + k3778] = v3793;
            const lf l5470 = w[120318 + k3778];
            const lf v3794 = (l5470 + v3784);
            w[120318 + k3778] = v3794;
            const lf l5473 = w[120324 + k3778];
            const lf v3795 = (l5473 + v3785);
            w[120324 + k3778] = v3795;
            const lf l5476 = w[120330 + k3778];
            const lf v3796 = (l5476 + v3786);
            w[120330 + k3778] = v3796;
            const lf l5479 = w[120336 + k3778];
            const lf v3797 = (l5479 + v3787);
            w[120336 + k3778] = v3797;
            const lf l5482 = w[120342 + k3778];
            const lf v3798 = (l5482 + v3788);
            w[120342 + k3778] = v3798;
            const lf l5485 = w[120586 + k3778];
            const lf v3799 = (R(0x1.0000000000000p-3) * l5485);
            const lf l5487 = w[124346 + 48 * k1636 + 4 * k1690 + k3778];
            const lf v3800 = (l5487 + v3799);
            w[124346 + 48 * k1636 + 4 * k1690 + k3778] = v3800;
          }
          const lf v2249 = (R(0x1.0000000000000p-3) * v2234);
          const lf v2250 = (R(0x1.0000000000000p-3) * v2235);
          const lf v2251 = (R(0x1.0000000000000p-3) * v2241);
          const lf v2252 = (R(0x1.0000000000000p-3) * v2246);
          const lf v2253 = (R(0x1.0000000000000p-3) * v2247);
          const lf v2254 = (R(0x1.0000000000000p-3) * v2248);
          const lf v2256 = (v2275 + v2249);
          const lf v2257 = (v2276 + v2250);
          const lf v2263 = (v2282 + v2251);
          const lf v2268 = (v2287 + v2252);
          const lf v2269 = (v2288 + v2253);
          const lf v2270 = (v2289 + v2254);
          const lf v2273 = (R(0x1.0000000000000p-3) * v2272);
          const lf v2929 = (v2291 + v2273);
          v2275 = v2256;
          v2276 = v2257;
          v2282 = v2263;
          v2287 = v2268;
          v2288 = v2269;
          v2289 = v2270;
          v2291 = v2929;
        }
        for (int k5454 = 0; k5454 < 6; ++k5454) w[120246 + k5454] = w[124220 + k5454];
        for (int k5455 = 0; k5455 < 6; ++k5455) w[120252 + k5455] = w[124226 + k5455];
        for (int k5456 = 0; k5456 < 6; ++k5456) w[120258 + k5456] = w[124232 + k5456];
        for (int k5457 = 0; k5457 < 6; ++k5457) w[120264 + k5457] = w[124238 + k5457];
        lf v2404 = v2578;
        lf v2405 = v2579;
        lf v2406 = v2580;
        for (int k5458 = 0; k5458 < 4; ++k5458) w[125404 + 48 * k1636 + 4 * k1690 + k5458] = SPLAT(lf, R(0.0));
        for (int k5459 = 0; k5459 < 4; ++k5459) w[126462 + 48 * k1636 + 4 * k1690 + k5459] = SPLAT(lf, R(0.0));
        for (int k5460 = 0; k5460 < 4; ++k5460) w[127520 + 48 * k1636 + 4 * k1690 + k5460] = SPLAT(lf, R(0.0));
        for (int k5461 = 0; k5461 < 4; ++k5461) w[128578 + 48 * k1636 + 4 * k1690 + k5461] = SPLAT(lf, R(0.0));
        lf v2411 = SPLAT(lf, R(0.0));
        lf v2412 = SPLAT(lf, R(0.0));
        for (int k2292 = 0; k2292 < 16; ++k2292) {
          const real r5527 = (real)t1557[k2292];
          const lf v2300 = (r5527 * v1800);
          const lf v2301 = (v1788 + v2300);
          const real s2302 = (r5527 * s1801);
          const real s2303 = (s1790 + s2302);
          const lf v2304 = (v1560 * s2303);
          const real r5533 = (real)a520[12 * k1636 + k1690];
          const lf v2306 = (r5533 * v2301);
          for (int k5462 = 0; k5462 < 6; ++k5462) w[120436 + k5462] = SPLAT(lf, R(0.0));
          for (int k5463 = 0; k5463 < 6; ++k5463) w[120442 + k5463] = SPLAT(lf, R(0.0));
          for (int k5464 = 0; k5464 < 6; ++k5464) w[120448 + k5464] = SPLAT(lf, R(0.0));
          for (int k5465 = 0; k5465 < 6; ++k5465) w[120454 + k5465] = SPLAT(lf, R(0.0));
          lf v2372 = SPLAT(lf, R(0.0));
          lf v2373 = SPLAT(lf, R(0.0));
          lf v2374 = SPLAT(lf, R(0.0));
          for (int k5466 = 0; k5466 < 6; ++k5466) w[120460 + k5466] = SPLAT(lf, R(0.0));
          for (int k5467 = 0; k5467 < 6; ++k5467) w[120466 + k5467] = SPLAT(lf, R(0.0));
          for (int k5468 = 0; k5468 < 6; ++k5468) w[120472 + k5468] = SPLAT(lf, R(0.0));
          for (int k5469 = 0; k5469 < 6; ++k5469) w[120478 + k5469] = SPLAT(lf, R(0.0));
          lf v2379 = SPLAT(lf, R(0.0));
          lf v2380 = SPLAT(lf, R(0.0));
          lf v2381 = SPLAT(lf, R(0.0));
          for (int k5470 = 0; k5470 < 4; ++k5470) w[120484 + k5470] = SPLAT(lf, R(0.0));
          for (int k5471 = 0; k5471 < 4; ++k5471) w[120490 + k5471] = SPLAT(lf, R(0.0));
          for (int k5472 = 0; k5472 < 4; ++k5472) w[120496 + k5472] = SPLAT(lf, R(0.0));
          for (int k5473 = 0; k5473 < 4; ++k5473) w[120502 + k5473] = SPLAT(lf, R(0.0));
          lf v2396 = SPLAT(lf, R(0.0));
          lf v2397 = SPLAT(lf, R(0.0));
          for (int k2314 = 0; k2314 < 4; ++k2314) {
            const real r5556 = (real)t1485[2 * k2314];
            const real s2322 = (R(0x1.0000000000000p-4) * r5556);
            const lf v2323 = (s2322 * v2372);
            const lf v2324 = (s2322 * v2373);
            const lf v2325 = (s2322 * v2374);
            const lf v2326 = (v2404 + v2323);
            const lf v2327 = (v2405 + v2324);
            const lf v2328 = (v2406 + v2325);
            const lf v2332 = (R(1.0) - v2328);
            const lf v2333 = (r4054 * v2332);
            const lf v2334 = (v556 * v2333);
            const lf v2335 = (R(1.0) - v2334);
            const lf v2336 = (v2326 * s1451);
            const lf v2337 = lf_pow_exp(v1450, v2336, v1452);
            const lf v2338 = (v2335 * v2337);
            const lf v2339 = (v562 * v2333);
            const lf v2340 = (R(1.0) - v2339);
            const lf v2341 = lf_pow_exp(v1453, v2336, v1454);
            const lf v2342 = (v2340 * v2341);
            const lf v2346 = (R(1.0) - v2327);
            const lf v2347 = (s2303 * v2346);
            const lf v2348 = (v2347 - v2326);
            const lf v2349 = (v2348 * v1566);
            const lf v2350 = (v2304 * v2346);
            const lf v2351 = (v2306 - v2328);
            const lf v2352 = (v2351 * s1567);
            const lf v2359 = (v559 * v2333);
            const lf v2360 = (R(1.0) - v2359);
            const lf v2361 = lf_pow_exp(v1569, v2336, v1570);
            const lf v2362 = (v2360 * v2361);
            const real r5586 = (real)t1485[1 + 2 * k2314];
            const lf v2363 = (r5586 * v2349);
            const lf v2364 = (r5586 * v2350);
            const lf v2365 = (r5586 * v2352);
            const lf v2993 = (v2379 + v2363);
            const lf v2995 = (v2380 + v2364);
            const lf v2997 = (v2381 + v2365);
            for (int k3801 = 0; k3801 < 6; ++k3801) {
              const lf l5594 = w[120436 + k3801];
              const lf v3802 = (s2322 * l5594);
              const lf l5596 = w[120442 + k3801];
              const lf v3803 = (s2322 * l5596);
              const lf l5598 = w[120448 + k3801];
              const lf v3804 = (s2322 * l5598);
              const lf l5600 = w[120454 + k3801];
              const lf v3805 = (s2322 * l5600);
              const lf l5602 = w[120246 + k3801];
              const lf v3806 = (l5602 + v3802);
              const lf l5604 = w[120252 + k3801];
              const lf v3807 = (l5604 + v3803);
              const lf l5606 = w[120258 + k3801];
              const lf v3808 = (l5606 + v3804);
              const lf l5608 = w[120264 + k3801];
              const lf v3809 = (l5608 + v3805);
              const lf v3810 = (v3806 + v3807);
              const lf v3811 = (v3810 + v3808);
              const lf v3812 = (v3809 * R(0x1.0000000000000p-1));
              const lf v3813 = (v3811 - v3812);
              const lf v3814 = lf_exp(v3813);
              w[120508 + k3801] = v3814;
              const lf v3815 = (v1562 * v3807);
              w[120442 + k3801] = v3815;
              const lf v3816 = (v1559 * v3808);
              const lf l5619 = w[120234 + k3801];
              const lf v3817 = (l5619 - v3816);
              w[120448 + k3801] = v3817;
              const lf v3818 = (v1564 * v3809);
              const lf l5623 = w[382 + k3801];
              const lf v3819 = (l5623 - v3818);
              w[120454 + k3801] = v3819;
              const lf l5626 = w[352 + k3801];
              const lf v3820 = (r5586 * l5626);
              const lf v3821 = (r5586 * v3815);
              const lf v3822 = (r5586 * v3817);
              const lf v3823 = (r5586 * v3819);
              const lf l5631 = w[120460 + k3801];
              const lf v3824 = (l5631 + v3820);
              w[120460 + k3801] = v3824;
              const lf l5634 = w[120466 + k3801];
              const lf v3825 = (l5634 + v3821);
              w[120466 + k3801] = v3825;
              const lf l5637 = w[120472 + k3801];
              const lf v3826 = (l5637 + v3822);
              w[120472 + k3801] = v3826;
              const lf l5640 = w[120478 + k3801];
              const lf v3827 = (l5640 + v3823);
              w[120478 + k3801] = v3827;
            }
            const lf l5644 = w[120508 + 0];
            const lf l5645 = w[120508 + 1];
            const lf l5646 = w[120508 + 2];
            const lf l5647 = w[120508 + 3];
            const real r5648 = (real)a555[12 * k1636 + k1690];
            const real r5649 = (real)a557[12 * k1636 + k1690];
            const real r5650 = (real)a556[12 * k1636 + k1690];
            const real r5651 = (real)a558[12 * k1636 + k1690];
            for (int k3828 = 0; k3828 < 4; ++k3828) {
              const lf l5653 = w[54 + k3828];
              const lf v3829 = (l5653 * l5644);
              const lf l5655 = w[60 + k3828];
              const lf v3830 = (l5655 * l5645);
              const lf l5657 = w[66 + k3828];
              const lf v3831 = (l5657 * l5646);
              const lf l5659 = w[72 + k3828];
              const lf v3832 = (l5659 * l5647);
              const lf v3833 = (v3829 * r5648);
              const lf v3834 = (v3831 * r5649);
              const lf v3835 = (v3833 * v2338);
              const lf v3836 = (v3830 * r5650);
              const lf v3837 = (v3836 * v2362);
              const lf v3838 = (v3834 * v2342);
              const lf v3839 = (v3832 * r5651);
              const lf v3840 = (v3839 * v2313);
              const lf v3841 = (v3840 * v1761);
              const lf v3842 = (r5586 * v3835);
              const lf v3843 = (r5586 * v3837);
              const lf v3844 = (r5586 * v3838);
              const lf v3845 = (r5586 * v3841);
              const lf l5674 = w[120484 + k3828];
              const lf v3846 = (l5674 + v3842);
              w[120484 + k3828] = v3846;
              const lf l5677 = w[120490 + k3828];
              const lf v3847 = (l5677 + v3843);
              w[120490 + k3828] = v3847;
              const lf l5680 = w[120496 + k3828];
              const lf v3848 = (l5680 + v3844);
              w[120496 + k3828] = v3848;
              const lf l5683 = w[120502 + k3828];
              const lf v3849 = (l5683 + v3845);
              w[120502 + k3828] = v3849;
            }
            const lf l5687 = w[120508 + 4];
            const lf v2330 = (v535 * l5687);
            const lf l5689 = w[120508 + 5];
            const lf v2331 = (v539 * l5689);
            const real r5691 = (real)a559[12 * k1636 + k1690];
            const lf v2353 = (v2330 * r5691);
            const lf v2354 = (v2353 * v1758);
            const lf v2355 = (v2354 * v1761);
            const real r5695 = (real)a560[12 * k1636 + k1690];
            const lf v2356 = (v2331 * r5695);
            const lf v2357 = (v2356 * v2308);
            const lf v2358 = (v2357 * v2311);
            const lf v2366 = (r5586 * v2355);
            const lf v2367 = (r5586 * v2358);
            const lf v3007 = (v2396 + v2366);
            const lf v3009 = (v2397 + v2367);
            for (int k5474 = 0; k5474 < 6; ++k5474) w[120436 + k5474] = w[352 + k5474];
            v2372 = v2349;
            v2373 = v2350;
            v2374 = v2352;
            v2379 = v2993;
            v2380 = v2995;
            v2381 = v2997;
            v2396 = v3007;
            v2397 = v3009;
          }
          for (int k3850 = 0; k3850 < 6; ++k3850) {
            const lf l5714 = w[120460 + k3850];
            const lf v3851 = (R(0x1.0000000000000p-4) * l5714);
            const lf l5716 = w[120466 + k3850];
            const lf v3852 = (R(0x1.0000000000000p-4) * l5716);
            const lf l5718 = w[120472 + k3850];
            const lf v3853 = (R(0x1.0000000000000p-4) * l5718);
            const lf l5720 = w[120478 + k3850];
            const lf v3854 = (R(0x1.0000000000000p-4) * l5720);
            const lf l5722 = w[120246 + k3850];
            const lf v3855 = (l5722 + v3851);
            w[120246 + k3850] = v3855;
            const lf l5725 = w[120252 + k3850];
            const lf v3856 = (l5725 + v3852);
            w[120252 + k3850] = v3856;
            const lf l5728 = w[120258 + k3850];
            const lf v3857 = (l5728 + v3853);
            w[120258 + k3850] = v3857;
            const lf l5731 = w[120264 + k3850];
            const lf v3858 = (l5731 + v3854);
            w[120264 + k3850] = v3858;
          }
          const lf v2382 = (R(0x1.0000000000000p-4) * v2379);
          const lf v2383 = (R(0x1.0000000000000p-4) * v2380);
          const lf v2384 = (R(0x1.0000000000000p-4) * v2381);
          const lf v2389 = (v2404 + v2382);
          const lf v2390 = (v2405 + v2383);
          const lf v2391 = (v2406 + v2384);
          const lf v2398 = (R(0x1.0000000000000p-4) * v2396);
          const lf v2399 = (R(0x1.0000000000000p-4) * v2397);
          const lf v2939 = (v2411 + v2398);
          const lf v2941 = (v2412 + v2399);
          for (int k3859 = 0; k3859 < 4; ++k3859) {
            const lf l5746 = w[120484 + k3859];
            const lf v3860 = (R(0x1.0000000000000p-4) * l5746);
            const lf l5748 = w[120490 + k3859];
            const lf v3861 = (R(0x1.0000000000000p-4) * l5748);
            const lf l5750 = w[120496 + k3859];
            const lf v3862 = (R(0x1.0000000000000p-4) * l5750);
            const lf l5752 = w[120502 + k3859];
            const lf v3863 = (R(0x1.0000000000000p-4) * l5752);
            const lf l5754 = w[125404 + 48 * k1636 + 4 * k1690 + k3859];
            const lf v3864 = (l5754 + v3860);
            w[125404 + 48 * k1636 + 4 * k1690 + k3859] = v3864;
            const lf l5757 = w[126462 + 48 * k1636 + 4 * k1690 + k3859];
            const lf v3865 = (l5757 + v3861);
            w[126462 + 48 * k1636 + 4 * k1690 + k3859] = v3865;
            const lf l5760 = w[127520 + 48 * k1636 + 4 * k1690 + k3859];
            const lf v3866 = (l5760 + v3862);
            w[127520 + 48 * k1636 + 4 * k1690 + k3859] = v3866;
            const lf l5763 = w[128578 + 48 * k1636 + 4 * k1690 + k3859];
            const lf v3867 = (l5763 + v3863);
            w[128578 + 48 * k1636 + 4 * k1690 + k3859] = v3867;
          }
          v2404 = v2389;
          v2405 = v2390;
          v2406 = v2391;
          v2411 = v2939;
          v2412 = v2941;
        }
        for (int k4164 = 0; k4164 < 6; ++k4164) {
          const lf l5774 = w[120246 + k4164];
          const lf l5775 = w[120252 + k4164];
          const lf v4165 = (l5774 + l5775);
          const lf l5777 = w[120258 + k4164];
          const lf v4166 = (v4165 + l5777);
          const lf l5779 = w[120264 + k4164];
          const lf v4167 = (l5779 * R(0x1.0000000000000p-1));
          const lf v4168 = (v4166 - v4167);
          const lf v4169 = lf_exp(v4168);
          w[120234 + k4164] = v4169;
          const real r5784 = u[34 + k4164];
          const real s4170 = (s2427 * r5784);
          u[150 + k4164] = s4170;
          const real r5787 = u[2776 + k4164];
          const lf v4171 = (r5787 * v2432);
          const lf l5789 = w[388 + k4164];
          const lf v4172 = (l5789 + v4171);
          const real r5791 = u[2764 + k4164];
          const lf v4173 = (v4172 * r5791);
          w[120276 + k4164] = v4173;
          const real s4174 = (r5787 * s2427);
          u[156 + k4164] = s4174;
        }
        const lf v2414 = (R(1.0) - v2406);
        const lf v2415 = (r4054 * v2414);
        const lf v2416 = (v556 * v2415);
        const lf v2417 = (R(1.0) - v2416);
        const lf v2418 = (v2404 * s1451);
        const lf v2419 = lf_pow_exp(v1450, v2418, v1452);
        const lf v2420 = (v2417 * v2419);
        const lf v2421 = (v562 * v2415);
        const lf v2422 = (R(1.0) - v2421);
        const lf v2423 = lf_pow_exp(v1453, v2418, v1454);
        const lf v2424 = (v2422 * v2423);
        const lf l5808 = w[120234 + 0];
        const lf l5809 = w[120234 + 2];
        for (int k4175 = 0; k4175 < 4; ++k4175) {
          const lf l5811 = w[54 + k4175];
          const lf v4176 = (l5811 * l5808);
          const lf l5813 = w[66 + k4175];
          const lf v4177 = (l5813 * l5809);
          const lf v4178 = (v4176 * v2420);
          const lf v4179 = (v4177 * v2424);
          const lf v4180 = (v4178 + v4179);
          const lf l5818 = w[120 + k4175];
          const lf v4181 = (v4180 * l5818);
          w[120282 + k4175] = v4181;
        }
        lf v2569;
        lf v2570;
        lf v2571;
        lf v2572;
        if (s2441) {
          for (int k3992 = 0; k3992 < 4; ++k3992) {
            const lf l5828 = w[120282 + k3992];
            const lf l5829 = w[120270 + k3992];
            const lf v3993 = (l5828 - l5829);
            w[120436 + k3992] = v3993;
          }
          for (int k5475 = 0; k5475 < 6; ++k5475) w[120234 + k5475] = w[124304 + k5475];
          for (int k5476 = 0; k5476 < 6; ++k5476) w[120288 + k5476] = w[124310 + k5476];
          for (int k5477 = 0; k5477 < 6; ++k5477) w[120348 + k5477] = w[124316 + k5477];
          for (int k5478 = 0; k5478 < 6; ++k5478) w[120354 + k5478] = w[124322 + k5478];
          for (int k5479 = 0; k5479 < 6; ++k5479) w[120360 + k5479] = w[124328 + k5479];
          for (int k5480 = 0; k5480 < 6; ++k5480) w[120366 + k5480] = w[124334 + k5480];
          for (int k5481 = 0; k5481 < 6; ++k5481) w[120372 + k5481] = w[124340 + k5481];
          lf v2558 = v2611;
          lf v2559 = v2612;
          lf v2560 = v2613;
          lf v2561 = v2614;
          for (int k2442 = 0; k2442 < 16; ++k2442) {
            const real r5845 = (real)t1557[k2442];
            for (int k3963 = 0; k3963 < 4; ++k3963) {
              const lf l5847 = w[120436 + k3963];
              const lf v3964 = (r5845 * l5847);
              const lf l5849 = w[120270 + k3963];
              const lf v3965 = (l5849 + v3964);
              w[120442 + k3963] = v3965;
            }
            for (int k3966 = 0; k3966 < 6; ++k3966) {
              lf v3967 = SPLAT(lf, R(0.0));
              for (int k3971 = 0; k3971 < 4; ++k3971) {
                const real r5856 = u[1058 + 4 * k3966 + k3971];
                const lf l5857 = w[120442 + k3971];
                const lf v3972 = (r5856 * l5857);
                v3967 = (v3967 + v3972);
              }
              lf v3969 = SPLAT(lf, R(0.0));
              for (int k3973 = 0; k3973 < 6; ++k3973) {
                const real r5863 = u[2726 + 6 * k3966 + k3973];
                const lf v3974 = (r5863 * v3967);
                const lf v3975 = (v3974 * v824);
                const real r5866 = u[2688 + 6 * k3966 + k3973];
                const lf v3976 = (r5866 + v3975);
                w[120448 + 6 * k3966 + k3973] = v3976;
                v3969 = (v3969 + v3976);
              }
              const lf v3970 = (R(1.0) - v3969);
              w[120486 + k3966] = v3970;
            }
            for (int k5482 = 0; k5482 < 6; ++k5482) w[120442 + k5482] = SPLAT(lf, R(0.0));
            for (int k5483 = 0; k5483 < 6; ++k5483) w[120522 + k5483] = SPLAT(lf, R(0.0));
            for (int k5484 = 0; k5484 < 6; ++k5484) w[120528 + k5484] = SPLAT(lf, R(0.0));
            for (int k5485 = 0; k5485 < 6; ++k5485) w[120534 + k5485] = SPLAT(lf, R(0.0));
            for (int k5486 = 0; k5486 < 6; ++k5486) w[120540 + k5486] = SPLAT(lf, R(0.0));
            for (int k5487 = 0; k5487 < 6; ++k5487) w[120546 + k5487] = SPLAT(lf, R(0.0));
            for (int k5488 = 0; k5488 < 6; ++k5488) w[120552 + k5488] = SPLAT(lf, R(0.0));
            lf v2521 = SPLAT(lf, R(0.0));
            lf v2522 = SPLAT(lf, R(0.0));
            lf v2523 = SPLAT(lf, R(0.0));
            lf v2524 = SPLAT(lf, R(0.0));
            for (int k5489 = 0; k5489 < 6; ++k5489) w[120558 + k5489] = SPLAT(lf, R(0.0));
            for (int k5490 = 0; k5490 < 6; ++k5490) w[120564 + k5490] = SPLAT(lf, R(0.0));
            for (int k5491 = 0; k5491 < 6; ++k5491) w[120570 + k5491] = SPLAT(lf, R(0.0));
            for (int k5492 = 0; k5492 < 6; ++k5492) w[120576 + k5492] = SPLAT(lf, R(0.0));
            for (int k5493 = 0; k5493 < 6; ++k5493) w[120582 + k5493] = SPLAT(lf, R(0.0));
            for (int k5494 = 0; k5494 < 6; ++k5494) w[120588 + k5494] = SPLAT(lf, R(0.0));
            for (int k5495 = 0; k5495 < 6; ++k5495) w[120594 + k5495] = SPLAT(lf, R(0.0));
            lf v2532 = SPLAT(lf, R(0.0));
            lf v2533 = SPLAT(lf, R(0.0));
            lf v2534 = SPLAT(lf, R(0.0));
            lf v2535 = SPLAT(lf, R(0.0));
            for (int k2458 = 0; k2458 < 4; ++k2458) {
              const real r5897 = (real)t1485[2 * k2458];
              const real s2470 = (R(0x1.0000000000000p-4) * r5897);
              const lf v2471 = (s2470 * v2521);
              const lf v2472 = (s2470 * v2522);
              const lf v2473 = (s2470 * v2523);
              const lf v2474 = (s2470 * v2524);
              const lf v2477 = (v2558 + v2471);
              const lf v2478 = (v2559 + v2472);
              const lf v2479 = (v2560 + v2473);
              const lf v2480 = (v2561 + v2474);
              const lf v2487 = (v1576 * v2477);
              const lf v2488 = (v836 + v2487);
              const lf v2489 = (v2480 * R(0x1.0000000000000p-1));
              const lf v2491 = (v1578 * v2477);
              const lf v2492 = (R(1.0) - v2491);
              const lf v2493 = (R(1.0) - v2477);
              const lf v2494 = (v2437 * v2493);
              const lf v2501 = (v845 * v2477);
              const lf v2502 = (v2501 * v2493);
              const lf v2503 = (v2502 + v2494);
              const lf v2504 = (v1580 * v2478);
              const lf v2505 = (v2438 - v2504);
              const lf v2506 = (v1580 * v2479);
              const lf v2507 = (v2439 - v2506);
              const lf v2508 = (v1585 * v2480);
              const lf v2509 = (v1584 - v2508);
              const real r5923 = (real)t1485[1 + 2 * k2458];
              const lf v2510 = (r5923 * v2503);
              const lf v2511 = (r5923 * v2505);
              const lf v2512 = (r5923 * v2507);
              const lf v2513 = (r5923 * v2509);
              const lf v3025 = (v2532 + v2510);
              const lf v3027 = (v2533 + v2511);
              const lf v3029 = (v2534 + v2512);
              const lf v3031 = (v2535 + v2513);
              lf v2483 = SPLAT(lf, R(0.0));
              for (int k3868 = 0; k3868 < 6; ++k3868) {
                const lf l5934 = w[120534 + k3868];
                const lf v3869 = (s2470 * l5934);
                const lf l5936 = w[120540 + k3868];
                const lf v3870 = (s2470 * l5936);
                const lf l5938 = w[120546 + k3868];
                const lf v3871 = (s2470 * l5938);
                const lf l5940 = w[120354 + k3868];
                const lf v3872 = (l5940 + v3869);
                w[120492 + k3868] = v3872;
                const lf l5943 = w[120360 + k3868];
                const lf v3873 = (l5943 + v3870);
                w[120498 + k3868] = v3873;
                const lf l5946 = w[120366 + k3868];
                const lf v3874 = (l5946 + v3871);
                const lf l5948 = w[120276 + k3868];
                const lf v3875 = (l5948 - v3873);
                const lf v3876 = lf_max(v3875, SPLAT(lf, R(0.0)));
                const lf v3877 = (v3876 * v1574);
                w[120504 + k3868] = v3877;
                const lf v3878 = (v3874 * v1575);
                w[120510 + k3868] = v3878;
                const lf v3879 = (v3877 + v3878);
                const real r5956 = u[150 + k3868];
                const lf v3880 = (r5956 - v3879);
                const lf v3881 = lf_max(v3880, SPLAT(lf, R(0.0)));
                const real r5959 = u[2776 + k3868];
                const lf v3882 = (r5959 * v3881);
                const real r5961 = u[2782 + k3868];
                const lf v3883 = (v3872 * r5961);
                w[120516 + k3868] = v3883;
                v2483 = (v2483 + v3882);
              }
              const lf v2484 = (s914 * v2483);
              const lf v2485 = (s2434 + v2484);
              for (int k3884 = 0; k3884 < 6; ++k3884) {
                const lf l5969 = w[120442 + k3884];
                const lf v3885 = (s2470 * l5969);
                const lf l5971 = w[120522 + k3884];
                const lf v3886 = (s2470 * l5971);
                const lf l5973 = w[120528 + k3884];
                const lf v3887 = (s2470 * l5973);
                const lf l5975 = w[120552 + k3884];
                const lf v3888 = (s2470 * l5975);
                const lf l5977 = w[120234 + k3884];
                const lf v3889 = (l5977 + v3885);
                const lf l5979 = w[120288 + k3884];
                const lf v3890 = (l5979 + v3886);
                const lf l5981 = w[120348 + k3884];
                const lf v3891 = (l5981 + v3887);
                const lf l5983 = w[120372 + k3884];
                const lf v3892 = (l5983 + v3888);
                const lf l5985 = w[376 + k3884];
                const lf v3893 = (l5985 * v3892);
                const lf v3894 = (v3893 * v1468);
                const real r5988 = u[2782 + k3884];
                const lf v3895 = (v3894 * r5988);
                const lf v3896 = (v3895 * v1470);
                const lf v3897 = (R(1.0) + v3896);
                const lf v3898 = (R(1.0) / v3897);
                const lf l5993 = w[120228 + k3884];
                const lf v3899 = (l5993 * v3898);
                const lf v3900 = (v3891 * v1472);
                const lf v3901 = (v3892 * v1468);
                const real r5997 = u[2764 + k3884];
                const lf l5998 = w[120498 + k3884];
                const lf v3902 = (r5997 - l5998);
                const lf v3903 = lf_max(v3902, v3889);
                const lm v3904 = CAST(lm, (v3903 > R(0.0)));
                const lf v3905 = lf_select(v3904, v3903, SPLAT(lf, R(1.0)));
                const lf v3906 = (v3889 / v3905);
                const lf v3907 = lf_select(v3904, v3906, SPLAT(lf, R(1.0)));
                const lf v3908 = (v2488 * v3899);
                const real r6006 = u[2770 + k3884];
                const lf v3909 = (r6006 * v2478);
                const real r6008 = u[2776 + k3884];
                const lf v3910 = (r6008 * v2479);
                const lf v3911 = (v3909 + v3910);
                const lf v3912 = (v3911 - v2489);
                const lf v3913 = lf_exp(v3912);
                const lf v3914 = (v3908 * v3913);
                const lf v3915 = (v3914 * v1577);
                const lf l6015 = w[120486 + k3884];
                const lf l6016 = w[120516 + k3884];
                const lf v3916 = (l6015 * l6016);
                const lf l6018 = w[120240 + k3884];
                const lf v3917 = (l6018 * v3889);
                const lf v3918 = (v3917 * r5988);
                const lf l6021 = w[394 + k3884];
                const lf v3919 = (l6021 * v2492);
                const lf v3920 = (R(1.0) - v3919);
                const lf l6024 = w[120492 + k3884];
                const lf v3921 = (l6024 * v1577);
                const lf v3922 = (v3900 - v3921);
                w[120534 + k3884] = v3922;
                const lf v3923 = (r5923 * v3922);
                const lf l6029 = w[120576 + k3884];
                const lf v3924 = (l6029 + v3923);
                w[120576 + k3884] = v3924;
                const lf v3925 = (r6006 * v2485);
                const real r6033 = u[156 + k3884];
                const lf v3926 = (v3925 + r6033);
                const real r6035 = u[34 + k3884];
                const lf v3927 = (v3926 * r6035);
                const lf l6037 = w[120510 + k3884];
                const lf v3928 = lf_min(l6037, v3927);
                const lf v3929 = (v3927 - v3928);
                const lf l6040 = w[120504 + k3884];
                const lf v3930 = lf_min(v3929, l6040);
                w[120540 + k3884] = v3930;
                const lf v3931 = (v3930 * v3907);
                const lf v3944 = (v3930 - v3928);
                w[120546 + k3884] = v3944;
                const lf v3952 = (r5923 * v3930);
                const lf v3953 = (r5923 * v3944);
                const lf l6048 = w[120582 + k3884];
                const lf v3958 = (l6048 + v3952);
                w[120582 + k3884] = v3958;
                const lf l6051 = w[120588 + k3884];
                const lf v3959 = (l6051 + v3953);
                w[120588 + k3884] = v3959;
                lf v3932 = SPLAT(lf, R(0.0));
                for (int k3961 = 0; k3961 < 6; ++k3961) {
                  const lf l6056 = w[120448 + 6 * k3884 + k3961];
                  const lf l6057 = w[120516 + k3961];
                  const lf v3962 = (l6056 * l6057);
                  v3932 = (v3932 + v3962);
                }
                const lf v3933 = (v3932 + v3916);
                const lf v3934 = (v3915 * v3933);
                const lf v3935 = (v3934 * v3889);
                const lf v3936 = (v3935 + v3918);
                const lf v3937 = (v3920 * v3934);
                const lf v3938 = (v3937 * v3890);
                const lf v3939 = (-v3936);
                const lf v3940 = (v3939 - v3931);
                w[120442 + k3884] = v3940;
                const lf v3941 = (v3931 - v3938);
                w[120522 + k3884] = v3941;
                const lf v3942 = (v3936 + v3938);
                const lf v3943 = (v3942 - v3900);
                w[120528 + k3884] = v3943;
                const lf v3945 = (v1581 * v3938);
                const lf v3946 = (v3936 + v3945);
                const lf l6077 = w[400 + k3884];
                const lf v3947 = (l6077 * v3946);
                const lf v3948 = (v3947 - v3901);
                w[120552 + k3884] = v3948;
                const lf v3949 = (r5923 * v3940);
                const lf v3950 = (r5923 * v3941);
                const lf v3951 = (r5923 * v3943);
                const lf v3954 = (r5923 * v3948);
                const lf l6085 = w[120558 + k3884];
                const lf v3955 = (l6085 + v3949);
                w[120558 + k3884] = v3955;
                const lf l6088 = w[120564 + k3884];
                const lf v3956 = (l6088 + v3950);
                w[120564 + k3884] = v3956;
                const lf l6091 = w[120570 + k3884];
                const lf v3957 = (l6091 + v3951);
                w[120570 + k3884] = v3957;
                const lf l6094 = w[120594 + k3884];
                const lf v3960 = (l6094 + v3954);
                w[120594 + k3884] = v3960;
              }
              v2521 = v2503;
              v2522 = v2505;
              v2523 = v2507;
              v2524 = v2509;
              v2532 = v3025;
              v2533 = v3027;
              v2534 = v3029;
              v2535 = v3031;
            }
            for (int k3977 = 0; k3977 < 6; ++k3977) {
              const lf l6108 = w[120558 + k3977];
              const lf v3978 = (R(0x1.0000000000000p-4) * l6108);
              const lf l6110 = w[120564 + k3977];
              const lf v3979 = (R(0x1.0000000000000p-4) * l6110);
              const lf l6112 = w[120570 + k3977];
              const lf v3980 = (R(0x1.0000000000000p-4) * l6112);
              const lf l6114 = w[120576 + k3977];
              const lf v3981 = (R(0x1.0000000000000p-4) * l6114);
              const lf l6116 = w[120582 + k3977];
              const lf v3982 = (R(0x1.0000000000000p-4) * l6116);
              const lf l6118 = w[120588 + k3977];
              const lf v3983 = (R(0x1.0000000000000p-4) * l6118);
              const lf l6120 = w[120594 + k3977];
              const lf v3984 = (R(0x1.0000000000000p-4) * l6120);
              const lf l6122 = w[120234 + k3977];
              const lf v3985 = (l6122 + v3978);
              w[120234 + k3977] = v3985;
              const lf l6125 = w[120288 + k3977];
              const lf v3986 = (l6125 + v3979);
              w[120288 + k3977] = v3986;
              const lf l6128 = w[120348 + k3977];
              const lf v3987 = (l6128 + v3980);
              w[120348 + k3977] = v3987;
              const lf l6131 = w[120354 + k3977];
              const lf v3988 = (l6131 + v3981);
              w[120354 + k3977] = v3988;
              const lf l6134 = w[120360 + k3977];
              const lf v3989 = (l6134 + v3982);
              w[120360 + k3977] = v3989;
              const lf l6137 = w[120366 + k3977];
              const lf v3990 = (l6137 + v3983);
              w[120366 + k3977] = v3990;
              const lf l6140 = w[120372 + k3977];
              const lf v3991 = (l6140 + v3984);
              w[120372 + k3977] = v3991;
            }
            const lf v2536 = (R(0x1.0000000000000p-4) * v2532);
            const lf v2537 = (R(0x1.0000000000000p-4) * v2533);
            const lf v2538 = (R(0x1.0000000000000p-4) * v2534);
            const lf v2539 = (R(0x1.0000000000000p-4) * v2535);
            const lf v2547 = (v2558 + v2536);
            const lf v2548 = (v2559 + v2537);
            const lf v2549 = (v2560 + v2538);
            const lf v2550 = (v2561 + v2539);
            v2558 = v2547;
            v2559 = v2548;
            v2560 = v2549;
            v2561 = v2550;
          }
          v2569 = v2558;
          v2570 = v2559;
          v2571 = v2560;
          v2572 = v2561;
        }
        else {
          for (int k5496 = 0; k5496 < 6; ++k5496) w[120234 + k5496] = w[124304 + k5496];
          for (int k5497 = 0; k5497 < 6; ++k5497) w[120288 + k5497] = w[124310 + k5497];
          for (int k5498 = 0; k5498 < 6; ++k5498) w[120348 + k5498] = w[124316 + k5498];
          for (int k5499 = 0; k5499 < 6; ++k5499) w[120354 + k5499] = w[124322 + k5499];
          for (int k5500 = 0; k5500 < 6; ++k5500) w[120360 + k5500] = w[124328 + k5500];
          for (int k5501 = 0; k5501 < 6; ++k5501) w[120366 + k5501] = w[124334 + k5501];
          for (int k5502 = 0; k5502 < 6; ++k5502) w[120372 + k5502] = w[124340 + k5502];
          v2569 = v2611;
          v2570 = v2612;
          v2571 = v2613;
          v2572 = v2614;
        }
         w[124182 + k1690] = v2001;
         w[124196 + k1690] = v2291;
         w[131338 + 12 * k1636 + k1690] = v2411;
         w[131604 + 12 * k1636 + k1690] = v2412;
        v2573 = v1985;
        for (int k5503 = 0; k5503 < 6; ++k5503) w[124220 + k5503] = w[120246 + k5503];
        for (int k5504 = 0; k5504 < 6; ++k5504) w[124226 + k5504] = w[120252 + k5504];
        for (int k5505 = 0; k5505 < 6; ++k5505) w[124232 + k5505] = w[120258 + k5505];
        for (int k5506 = 0; k5506 < 6; ++k5506) w[124238 + k5506] = w[120264 + k5506];
        v2578 = v2404;
        v2579 = v2405;
        v2580 = v2406;
        for (int k5507 = 0; k5507 < 8; ++k5507) for (int k5508 = 0; k5508 < 2; ++k5508) w[124164 + 2 * k5507 + k5508] = w[120408 + 2 * k5507 + k5508];
        for (int k5509 = 0; k5509 < 8; ++k5509) w[124210 + k5509] = w[120426 + k5509];
        v2583 = v2058;
        v2584 = v1986;
        v2585 = v1987;
        v2586 = v1988;
        v2587 = v1989;
        for (int k5510 = 0; k5510 < 4; ++k5510) w[124244 + k5510] = w[120222 + k5510];
        v2589 = v2275;
        v2590 = v2276;
        for (int k5511 = 0; k5511 < 4; ++k5511) w[124250 + k5511] = w[120294 + k5511];
        for (int k5512 = 0; k5512 < 4; ++k5512) w[124256 + k5512] = w[120300 + k5512];
        for (int k5513 = 0; k5513 < 4; ++k5513) w[124262 + k5513] = w[120306 + k5513];
        for (int k5514 = 0; k5514 < 4; ++k5514) w[124268 + k5514] = w[120312 + k5514];
        for (int k5515 = 0; k5515 < 4; ++k5515) w[124274 + k5515] = w[120318 + k5515];
        v2596 = v2282;
        for (int k5516 = 0; k5516 < 4; ++k5516) w[124280 + k5516] = w[120324 + k5516];
        for (int k5517 = 0; k5517 < 4; ++k5517) w[124286 + k5517] = w[120330 + k5517];
        for (int k5518 = 0; k5518 < 4; ++k5518) w[124292 + k5518] = w[120336 + k5518];
        for (int k5519 = 0; k5519 < 4; ++k5519) w[124298 + k5519] = w[120342 + k5519];
        v2601 = v2287;
        v2602 = v2288;
        v2603 = v2289;
        for (int k5520 = 0; k5520 < 6; ++k5520) w[124304 + k5520] = w[120234 + k5520];
        for (int k5521 = 0; k5521 < 6; ++k5521) w[124310 + k5521] = w[120288 + k5521];
        for (int k5522 = 0; k5522 < 6; ++k5522) w[124316 + k5522] = w[120348 + k5522];
        for (int k5523 = 0; k5523 < 6; ++k5523) w[124322 + k5523] = w[120354 + k5523];
        for (int k5524 = 0; k5524 < 6; ++k5524) w[124328 + k5524] = w[120360 + k5524];
        for (int k5525 = 0; k5525 < 6; ++k5525) w[124334 + k5525] = w[120366 + k5525];
        for (int k5526 = 0; k5526 < 6; ++k5526) w[124340 + k5526] = w[120372 + k5526];
        v2611 = v2569;
        v2612 = v2570;
        v2613 = v2571;
        v2614 = v2572;
        v2615 = v1990;
        v2616 = v1991;
        v2617 = v1992;
      }
      lf v2638 = SPLAT(lf, R(0.0));
      lf v2642 = SPLAT(lf, R(0.0));
      for (int k4182 = 0; k4182 < 12; ++k4182) {
        const lf l6228 = w[124182 + k4182];
        v2638 = (v2638 + l6228);
        const lf l6230 = w[124196 + k4182];
        v2642 = (v2642 + l6230);
      }
      for (int k4183 = 0; k4183 < 32; ++k4183) {
        lf v4184 = SPLAT(lf, R(0.0));
        lf v4185 = SPLAT(lf, R(0.0));
        lf v4186 = SPLAT(lf, R(0.0));
        for (int k4188 = 0; k4188 < 12; ++k4188) {
          const lf l6238 = w[122478 + k4183 + 32 * k4188];
          v4184 = (v4184 + l6238);
          const lf l6240 = w[122864 + k4183 + 32 * k4188];
          v4185 = (v4185 + l6240);
          const lf l6242 = w[123250 + k4183 + 32 * k4188];
          v4186 = (v4186 + l6242);
        }
        w[120222 + k4183] = v4184;
        w[129636 + 32 * k1636 + k4183] = v4185;
        w[130342 + 32 * k1636 + k4183] = v4186;
        for (int k4189 = 0; k4189 < 9; ++k4189) {
          const lf l6249 = w[123636 + 9 * k4183 + k4189];
          const lf v4190 = (0 ? l6249 : l6249);
          w[131048 + 9 * k4183 + k4189] = v4190;
        }
      }
      for (int k4191 = 0; k4191 < 32; ++k4191) {
        const lf l6255 = w[124062 + k4191];
        const lf l6256 = w[124096 + k4191];
        const lf v4192 = (l6255 + l6256);
        const lf l6258 = w[124130 + k4191];
        const lf v4193 = (R(2.0) * l6258);
        const lf v4194 = (v4192 + v4193);
        const lf v4195 = (v4194 * R(0x1.0000000000000p-1));
        const lf l6262 = w[474 + k4191];
        const real r6263 = (real)a574[352 + 384 * k1636 + k4191];
        const lf v4196 = (l6262 * r6263);
        const lf l6265 = w[120222 + k4191];
        const lf v4197 = (l6265 * R(0x1.5555555555555p-4));
        const real r6267 = u[2908 + k4191];
        const lf v4198 = (r6267 - v4196);
        const real r6269 = u[2942 + k4191];
        const lf v4199 = lf_max(v4198, SPLAT(lf, r6269));
        const lf v4200 = (v4197 - v4196);
        const lf v4201 = (s1048 * v4197);
        const lf v4202 = lf_max(v4200, v4201);
        const lf v4203 = (v4199 / v4202);
        const lf v4204 = lf_log(v4203);
        const lm v4205 = CAST(lm, (v4194 > R(0.0)));
        const lf v4206 = (l6255 + l6258);
        const lf v4207 = lf_select(v4205, v4194, SPLAT(lf, R(1.0)));
        const lf v4208 = (v4206 / v4207);
        const lf v4209 = lf_select(v4205, v4208, SPLAT(lf, R(1.0)));
        const lf v4210 = (v4209 * v4206);
        const lf v4211 = (l6255 - v4210);
        const lf v4212 = (v4204 - v4195);
        const lf v4213 = (v4209 * v4212);
        const lf l6285 = w[123994 + k4191];
        const lf v4214 = (l6285 + v4213);
        const lf v4215 = (R(1.0) - v4209);
        const lf v4216 = (v4215 * v4212);
        const lf l6289 = w[124028 + k4191];
        const lf v4217 = (l6289 + v4216);
        const lf v4218 = (-v4211);
        const lf l6292 = w[123926 + k4191];
        const lf v4219 = (0 ? l6292 : l6292);
        w[131870 + k4191] = v4219;
        const lf l6295 = w[123960 + k4191];
        const lf v4220 = (0 ? l6295 : l6295);
        w[131904 + k4191] = v4220;
        const lf v4221 = (0 ? v4214 : l6285);
        w[131938 + k4191] = v4221;
        const lf v4222 = (0 ? v4217 : l6289);
        w[131972 + k4191] = v4222;
        const lf v4223 = (0 ? v4211 : l6255);
        w[132006 + k4191] = v4223;
        const lf v4224 = (0 ? v4211 : l6256);
        w[132040 + k4191] = v4224;
        const lf v4225 = (0 ? v4218 : l6258);
        w[132074 + k4191] = v4225;
      }
      const lf v2643 = (0 ? v2573 : v2573);
      const lf v2648 = (0 ? v2578 : v2578);
      const lf v2649 = (0 ? v2579 : v2579);
      const lf v2650 = (0 ? v2580 : v2580);
      const lf v2653 = (0 ? v2583 : v2583);
      const lf v2654 = (0 ? v2584 : v2584);
      const lf v2655 = (0 ? v2585 : v2585);
      const lf v2656 = (0 ? v2586 : v2586);
      const lf v2657 = (0 ? v2587 : v2587);
      const lf v2659 = (0 ? v2589 : v2589);
      const lf v2660 = (0 ? v2590 : v2590);
      const lf v2666 = (0 ? v2596 : v2596);
      const lf v2671 = (0 ? v2601 : v2601);
      const lf v2672 = (0 ? v2602 : v2602);
      const lf v2673 = (0 ? v2603 : v2603);
      const lf v2681 = (0 ? v2611 : v2611);
      const lf v2682 = (0 ? v2612 : v2612);
      const lf v2683 = (0 ? v2613 : v2613);
      const lf v2684 = (0 ? v2614 : v2614);
      const lf v2685 = (0 ? v2615 : v2615);
      const lf v2686 = (0 ? v2616 : v2616);
      const lf v2687 = (0 ? v2617 : v2617);
      for (int k4226 = 0; k4226 < 6; ++k4226) {
        const lf l6332 = w[124220 + k4226];
        const lf v4227 = (0 ? l6332 : l6332);
        w[132180 + k4226] = v4227;
        const lf l6335 = w[124226 + k4226];
        const lf v4228 = (0 ? l6335 : l6335);
        w[132186 + k4226] = v4228;
        const lf l6338 = w[124232 + k4226];
        const lf v4229 = (0 ? l6338 : l6338);
        w[132192 + k4226] = v4229;
        const lf l6341 = w[124238 + k4226];
        const lf v4230 = (0 ? l6341 : l6341);
        w[132198 + k4226] = v4230;
        const lf l6344 = w[124304 + k4226];
        const lf v4231 = (0 ? l6344 : l6344);
        w[132264 + k4226] = v4231;
        const lf l6347 = w[124310 + k4226];
        const lf v4232 = (0 ? l6347 : l6347);
        w[132270 + k4226] = v4232;
        const lf l6350 = w[124316 + k4226];
        const lf v4233 = (0 ? l6350 : l6350);
        w[132276 + k4226] = v4233;
        const lf l6353 = w[124322 + k4226];
        const lf v4234 = (0 ? l6353 : l6353);
        w[132282 + k4226] = v4234;
        const lf l6356 = w[124328 + k4226];
        const lf v4235 = (0 ? l6356 : l6356);
        w[132288 + k4226] = v4235;
        const lf l6359 = w[124334 + k4226];
        const lf v4236 = (0 ? l6359 : l6359);
        w[132294 + k4226] = v4236;
        const lf l6362 = w[124340 + k4226];
        const lf v4237 = (0 ? l6362 : l6362);
        w[132300 + k4226] = v4237;
      }
      for (int k4238 = 0; k4238 < 8; ++k4238) {
        for (int k4241 = 0; k4241 < 2; ++k4241) {
          const lf l6368 = w[124164 + 2 * k4238 + k4241];
          const lf v4242 = (0 ? l6368 : l6368);
          w[132152 + 2 * k4238 + k4241] = v4242;
        }
        const lf l6372 = w[124210 + k4238];
        const lf v4240 = (0 ? l6372 : l6372);
        w[132170 + k4238] = v4240;
      }
      for (int k4243 = 0; k4243 < 4; ++k4243) {
        const lf l6377 = w[124244 + k4243];
        const lf v4244 = (0 ? l6377 : l6377);
        w[132204 + k4243] = v4244;
        const lf l6380 = w[124250 + k4243];
        const lf v4245 = (0 ? l6380 : l6380);
        w[132210 + k4243] = v4245;
        const lf l6383 = w[124256 + k4243];
        const lf v4246 = (0 ? l6383 : l6383);
        w[132216 + k4243] = v4246;
        const lf l6386 = w[124262 + k4243];
        const lf v4247 = (0 ? l6386 : l6386);
        w[132222 + k4243] = v4247;
        const lf l6389 = w[124268 + k4243];
        const lf v4248 = (0 ? l6389 : l6389);
        w[132228 + k4243] = v4248;
        const lf l6392 = w[124274 + k4243];
        const lf v4249 = (0 ? l6392 : l6392);
        w[132234 + k4243] = v4249;
        const lf l6395 = w[124280 + k4243];
        const lf v4250 = (0 ? l6395 : l6395);
        w[132240 + k4243] = v4250;
        const lf l6398 = w[124286 + k4243];
        const lf v4251 = (0 ? l6398 : l6398);
        w[132246 + k4243] = v4251;
        const lf l6401 = w[124292 + k4243];
        const lf v4252 = (0 ? l6401 : l6401);
        w[132252 + k4243] = v4252;
        const lf l6404 = w[124298 + k4243];
        const lf v4253 = (0 ? l6404 : l6404);
        w[132258 + k4243] = v4253;
      }
       w[132108 + k1636] = v2638;
       w[132130 + k1636] = v2642;
      v2696 = v2643;
      v2701 = v2648;
      v2702 = v2649;
      v2703 = v2650;
      v2706 = v2653;
      v2707 = v2654;
      v2708 = v2655;
      v2709 = v2656;
      v2710 = v2657;
      v2712 = v2659;
      v2713 = v2660;
      v2719 = v2666;
      v2724 = v2671;
      v2725 = v2672;
      v2726 = v2673;
      v2734 = v2681;
      v2735 = v2682;
      v2736 = v2683;
      v2737 = v2684;
      v2738 = v2685;
      v2739 = v2686;
      v2740 = v2687;
    }
    for (int k4334 = 0; k4334 < 32; ++k4334) {
      for (int k4337 = 0; k4337 < 22; ++k4337) {
        const lf l6435 = w[130342 + k4334 + 32 * k4337];
        const lf v4338 = (l6435 * R(0x1.5555555555555p-4));
        w[98642 + 22 * k4334 + k4337] = v4338;
        const lf l6438 = w[129636 + k4334 + 32 * k4337];
        const lf l6439 = w[6944 + 22 * k4334 + k4337];
        const lf v4339 = (l6438 - l6439);
        const lm l6441 = ((lm *)(w + 66822))[22 * k4334 + k4337];
        const lf v4340 = lf_select(l6441, v4339, SPLAT(lf, R(0.0)));
        const lf l6443 = w[6238 + 22 * k4334 + k4337];
        const lf v4341 = (l6443 * v4340);
        w[99348 + 22 * k4334 + k4337] = v4341;
      }
    }
    for (int k5527 = 0; k5527 < 32; ++k5527) w[100760 + k5527] = SPLAT(lf, R(0.0));
    for (int k5528 = 0; k5528 < 32; ++k5528) w[100794 + k5528] = SPLAT(lf, R(0.0));
    for (int k2762 = 0; k2762 < 22; ++k2762) {
      for (int k4254 = 0; k4254 < 32; ++k4254) {
        const lf l6452 = w[99348 + k2762 + 22 * k4254];
        const lf l6453 = w[98642 + k2762 + 22 * k4254];
        const lf v4255 = (l6452 / l6453);
        w[100828 + k4254] = v4255;
        const lf l6456 = w[100794 + k4254];
        const lf v4256 = (l6456 + v4255);
        const lf v4257 = (v4256 * R(0x1.0000000000000p-1));
        const lf l6459 = w[100760 + k4254];
        const lf v4258 = (l6459 + v4257);
        const lf v4259 = lf_max(SPLAT(lf, R(-0x1.8000000000000p+0)), v4258);
        const lf v4260 = lf_min(SPLAT(lf, R(0x1.8000000000000p+0)), v4259);
        w[100054 + 32 * k2762 + k4254] = v4260;
      }
      for (int k5529 = 0; k5529 < 32; ++k5529) w[100760 + k5529] = w[100054 + 32 * k2762 + k5529];
      for (int k5530 = 0; k5530 < 32; ++k5530) w[100794 + k5530] = w[100828 + k5530];
    }
    for (int k4342 = 0; k4342 < 32; ++k4342) {
      for (int k4347 = 0; k4347 < 22; ++k4347) {
        const lf l6470 = w[6944 + 22 * k4342 + k4347];
        const lf l6471 = w[129636 + k4342 + 32 * k4347];
        const lf v4348 = (l6470 / l6471);
        const lf v4349 = lf_log(v4348);
        const lf l6474 = w[8356 + 22 * k4342 + k4347];
        const lf v4350 = (v4349 - l6474);
        const lf l6476 = w[100054 + k4342 + 32 * k4347];
        const lf v4351 = (v4350 - l6476);
        const lm l6478 = ((lm *)(w + 2050))[22 * k4342 + k4347];
        const lf v4352 = lf_select(l6478, v4351, SPLAT(lf, R(0.0)));
        const lm v4353 = lf_is_finite(v4352);
        const lf l6481 = w[9062 + 22 * k4342 + k4347];
        const lf v4354 = (v4352 + l6481);
        const lf l6483 = w[118186 + 22 * k4342 + k4347];
        const lf v4355 = lf_select(v4353, v4354, l6483);
        const lf v4356 = lf_max(SPLAT(lf, R(-5.0)), v4355);
        const lf v4357 = lf_min(v1258, v4356);
        w[98642 + 22 * k4342 + k4347] = v4357;
        const lf l6488 = w[50846 + 22 * k4342 + k4347];
        const lf v4358 = (v4357 - l6488);
        const lf v4359 = lf_select(l6478, v4358, SPLAT(lf, R(0.0)));
        w[101466 + k4347] = v4359;
      }
      for (int k4360 = 0; k4360 < 22; ++k4360) {
        lf v4361 = SPLAT(lf, R(0.0));
        for (int k4362 = 0; k4362 < 22; ++k4362) {
          const lf l6496 = w[83152 + 484 * k4342 + 22 * k4360 + k4362];
          const lf l6497 = w[101466 + k4362];
          const lf v4363 = (l6496 * l6497);
          v4361 = (v4361 + v4363);
        }
        w[99348 + 22 * k4342 + k4360] = v4361;
      }
      for (int k4364 = 0; k4364 < 22; ++k4364) {
        const lf l6504 = w[5532 + 22 * k4342 + k4364];
        const lf l6505 = w[99348 + 22 * k4342 + k4364];
        const lf v4365 = (l6504 * l6505);
        w[100760 + 22 * k4342 + k4364] = v4365;
      }
    }
    for (int k4366 = 0; k4366 < 22; ++k4366) {
      const lf l6511 = w[132108 + k4366];
      const lf v4367 = lf_log(l6511);
      const lf l6513 = w[162 + k4366];
      const lf v4368 = (l6513 - v4367);
      const lm l6515 = ((lm *)(w + 184))[k4366];
      const lf v4369 = lf_select(l6515, v4368, SPLAT(lf, R(0.0)));
      const lf l6517 = w[132130 + k4366];
      const lf v4370 = lf_log(l6517);
      const lf l6519 = w[250 + k4366];
      const lf v4371 = (l6519 - v4370);
      const lm l6521 = ((lm *)(w + 272))[k4366];
      const lf v4372 = lf_select(l6521, v4371, SPLAT(lf, R(0.0)));
      const lm v4373 = lf_is_finite(v4369);
      const lf l6524 = w[228 + k4366];
      const lf v4374 = (v4369 + l6524);
      const lf v4375 = (l6524 * R(0x1.0000000000000p-1));
      const lf v4376 = lf_select(v4373, v4374, v4375);
      const lf v4377 = lf_max(SPLAT(lf, R(-5.0)), v4376);
      const lf v4378 = lf_min(SPLAT(lf, R(5.0)), v4377);
      w[100054 + k4366] = v4378;
      const lf l6531 = w[712 + k4366];
      const lf v4379 = (v4378 - l6531);
      const lf v4380 = lf_select(l6515, v4379, SPLAT(lf, R(0.0)));
      w[100076 + k4366] = v4380;
      const lm v4381 = lf_is_finite(v4372);
      const lf l6536 = w[316 + k4366];
      const lf v4382 = (v4372 + l6536);
      const lf v4383 = (l6536 * R(0x1.0000000000000p-1));
      const lf v4384 = lf_select(v4381, v4382, v4383);
      const lf v4385 = lf_max(SPLAT(lf, R(-5.0)), v4384);
      const lf v4386 = lf_min(SPLAT(lf, R(5.0)), v4385);
      w[100098 + k4366] = v4386;
      const lf l6543 = w[734 + k4366];
      const lf v4387 = (v4386 - l6543);
      const lf v4388 = lf_select(l6521, v4387, SPLAT(lf, R(0.0)));
      w[100120 + k4366] = v4388;
    }
    for (int k4389 = 0; k4389 < 264; ++k4389) {
      lf v4390 = SPLAT(lf, R(0.0));
      lf v4391 = SPLAT(lf, R(0.0));
      lf v4392 = SPLAT(lf, R(0.0));
      lf v4393 = SPLAT(lf, R(0.0));
      for (int k4440 = 0; k4440 < 4; ++k4440) {
        const lf l6554 = w[124346 + 4 * k4389 + k4440];
        const lf v4441 = lf_log(l6554);
        const lf l6556 = w[351954 + 4 * k4389 + k4440];
        const lf v4442 = (l6556 - v4441);
        const lm l6558 = ((lm *)(w + 3416))[4 * k4389 + k4440];
        const lf v4443 = lf_select(l6558, v4442, SPLAT(lf, R(0.0)));
        const lm v4444 = lf_is_finite(v4443);
        const lf l6561 = w[64232 + 4 * k4389 + k4440];
        const lf v4445 = (v4443 + l6561);
        const lf v4446 = (l6561 * R(0x1.0000000000000p-1));
        const lf v4447 = lf_select(v4444, v4445, v4446);
        const lf v4448 = lf_max(SPLAT(lf, R(-5.0)), v4447);
        const lf v4449 = lf_min(SPLAT(lf, R(5.0)), v4448);
        w[101466 + 4 * k4389 + k4440] = v4449;
        const lf l6568 = w[51552 + 4 * k4389 + k4440];
        const lf v4450 = (v4449 - l6568);
        const lf v4451 = lf_select(l6558, v4450, SPLAT(lf, R(0.0)));
        w[102524 + 4 * k4389 + k4440] = v4451;
        const lf l6572 = w[125404 + 4 * k4389 + k4440];
        v4390 = (v4390 + l6572);
        const lf l6574 = w[126462 + 4 * k4389 + k4440];
        v4391 = (v4391 + l6574);
        const lf l6576 = w[127520 + 4 * k4389 + k4440];
        v4392 = (v4392 + l6576);
        const lf l6578 = w[128578 + 4 * k4389 + k4440];
        v4393 = (v4393 + l6578);
      }
      const lf v4394 = lf_log(v4390);
      const lf v4395 = lf_log(v4391);
      const lf v4396 = lf_log(v4392);
      const lf v4397 = lf_log(v4393);
      const lf l6585 = w[348252 + 6 * k4389];
      const lf v4398 = (l6585 - v4394);
      const lf l6587 = w[348252 + 1 + 6 * k4389];
      const lf v4399 = (l6587 - v4395);
      const lf l6589 = w[348252 + 2 + 6 * k4389];
      const lf v4400 = (l6589 - v4396);
      const lf l6591 = w[348252 + 3 + 6 * k4389];
      const lf v4401 = (l6591 - v4397);
      const lm l6593 = ((lm *)(w + 10290))[6 * k4389];
      const lf v4402 = lf_select(l6593, v4398, SPLAT(lf, R(0.0)));
      const lm l6595 = ((lm *)(w + 10290))[1 + 6 * k4389];
      const lf v4403 = lf_select(l6595, v4399, SPLAT(lf, R(0.0)));
      const lm l6597 = ((lm *)(w + 10290))[2 + 6 * k4389];
      const lf v4404 = lf_select(l6597, v4400, SPLAT(lf, R(0.0)));
      const lm l6599 = ((lm *)(w + 10290))[3 + 6 * k4389];
      const lf v4405 = lf_select(l6599, v4401, SPLAT(lf, R(0.0)));
      const lm v4408 = lf_is_finite(v4402);
      const lm v4409 = lf_is_finite(v4403);
      const lm v4410 = lf_is_finite(v4404);
      const lm v4411 = lf_is_finite(v4405);
      const lf l6605 = w[3046 + k4389];
      const lf v4412 = (v4402 + l6605);
      const lf l6607 = w[49874 + k4389];
      const lf v4413 = (v4403 + l6607);
      const lf l6609 = w[66348 + k4389];
      const lf v4414 = (v4404 + l6609);
      const lf l6611 = w[75978 + k4389];
      const lf v4415 = (v4405 + l6611);
      const lf v4416 = (l6605 / R(2.0));
      const lf v4417 = (l6607 / R(2.0));
      const lf v4418 = (l6609 / R(2.0));
      const lf v4419 = (l6611 / R(2.0));
      const lf v4420 = lf_select(v4408, v4412, v4416);
      const lf v4421 = lf_select(v4409, v4413, v4417);
      const lf v4422 = lf_select(v4410, v4414, v4418);
      const lf v4423 = lf_select(v4411, v4415, v4419);
      const lf v4424 = lf_max(SPLAT(lf, R(-5.0)), v4420);
      const lf v4425 = lf_max(SPLAT(lf, R(-5.0)), v4421);
      const lf v4426 = lf_max(SPLAT(lf, R(-5.0)), v4422);
      const lf v4427 = lf_max(SPLAT(lf, R(-5.0)), v4423);
      const lf v4428 = lf_min(SPLAT(lf, R(5.0)), v4424);
      w[100142 + k4389] = v4428;
      const lf v4429 = lf_min(SPLAT(lf, R(5.0)), v4425);
      w[100408 + k4389] = v4429;
      const lf v4430 = lf_min(SPLAT(lf, R(5.0)), v4426);
      w[103582 + k4389] = v4430;
      const lf v4431 = lf_min(SPLAT(lf, R(5.0)), v4427);
      w[103848 + k4389] = v4431;
      const lf l6633 = w[52610 + 6 * k4389];
      const lf v4432 = (v4428 - l6633);
      const lf l6635 = w[52610 + 1 + 6 * k4389];
      const lf v4433 = (v4429 - l6635);
      const lf l6637 = w[52610 + 2 + 6 * k4389];
      const lf v4434 = (v4430 - l6637);
      const lf l6639 = w[52610 + 3 + 6 * k4389];
      const lf v4435 = (v4431 - l6639);
      const lf v4436 = lf_select(l6593, v4432, SPLAT(lf, R(0.0)));
      w[104114 + k4389] = v4436;
      const lf v4437 = lf_select(l6595, v4433, SPLAT(lf, R(0.0)));
      w[104380 + k4389] = v4437;
      const lf v4438 = lf_select(l6597, v4434, SPLAT(lf, R(0.0)));
      w[104646 + k4389] = v4438;
      const lf v4439 = lf_select(l6599, v4435, SPLAT(lf, R(0.0)));
      w[104912 + k4389] = v4439;
    }
    for (int k4452 = 0; k4452 < 22; ++k4452) {
      for (int k4460 = 0; k4460 < 12; ++k4460) {
        const lf l6652 = w[76244 + 12 * k4452 + k4460];
        const lf v4461 = (l6652 / R(2.0));
        const lf l6654 = w[76510 + 12 * k4452 + k4460];
        const lf v4462 = (l6654 / R(2.0));
        const lf l6656 = w[131338 + 12 * k4452 + k4460];
        const lf v4463 = lf_log(l6656);
        const lf l6658 = w[131604 + 12 * k4452 + k4460];
        const lf v4464 = lf_log(l6658);
        const lf l6660 = w[348252 + 4 + 72 * k4452 + 6 * k4460];
        const lf v4465 = (l6660 - v4463);
        const lf l6662 = w[348252 + 5 + 72 * k4452 + 6 * k4460];
        const lf v4466 = (l6662 - v4464);
        const lm l6664 = ((lm *)(w + 10290))[4 + 72 * k4452 + 6 * k4460];
        const lf v4467 = lf_select(l6664, v4465, SPLAT(lf, R(0.0)));
        const lm l6666 = ((lm *)(w + 10290))[5 + 72 * k4452 + 6 * k4460];
        const lf v4468 = lf_select(l6666, v4466, SPLAT(lf, R(0.0)));
        const lm v4469 = lf_is_finite(v4467);
        const lm v4470 = lf_is_finite(v4468);
        const lf v4471 = (v4467 + l6652);
        const lf v4472 = (v4468 + l6654);
        const lf v4473 = lf_select(v4469, v4471, v4461);
        const lf v4474 = lf_select(v4470, v4472, v4462);
        const lf v4475 = lf_max(SPLAT(lf, R(-5.0)), v4473);
        const lf v4476 = lf_max(SPLAT(lf, R(-5.0)), v4474);
        const lf v4477 = lf_min(SPLAT(lf, R(5.0)), v4475);
        w[105178 + 12 * k4452 + k4460] = v4477;
        const lf v4478 = lf_min(SPLAT(lf, R(5.0)), v4476);
        w[105444 + 12 * k4452 + k4460] = v4478;
        const lf l6680 = w[52610 + 4 + 72 * k4452 + 6 * k4460];
        const lf v4479 = (v4477 - l6680);
        const lf l6682 = w[52610 + 5 + 72 * k4452 + 6 * k4460];
        const lf v4480 = (v4478 - l6682);
        const lf v4481 = lf_select(l6664, v4479, SPLAT(lf, R(0.0)));
        w[105710 + 12 * k4452 + k4460] = v4481;
        const lf v4482 = lf_select(l6666, v4480, SPLAT(lf, R(0.0)));
        w[105976 + 12 * k4452 + k4460] = v4482;
      }
      lf v4453 = SPLAT(lf, R(0.0));
      for (int k4483 = 0; k4483 < 32; ++k4483) {
        const lf l6691 = w[100760 + k4452 + 22 * k4483];
        v4453 = (v4453 + l6691);
      }
      w[100674 + k4452] = v4453;
      lf v4454 = SPLAT(lf, R(0.0));
      lf v4455 = SPLAT(lf, R(0.0));
      for (int k4484 = 0; k4484 < 22; ++k4484) {
        const lf l6698 = w[756 + 22 * k4452 + k4484];
        const lf l6699 = w[100076 + k4484];
        const lf v4485 = (l6698 * l6699);
        const lf l6701 = w[49388 + 22 * k4452 + k4484];
        const lf l6702 = w[100120 + k4484];
        const lf v4486 = (l6701 * l6702);
        v4454 = (v4454 + v4485);
        v4455 = (v4455 + v4486);
      }
      w[100696 + k4452] = v4454;
      w[100718 + k4452] = v4455;
    }
    for (int k4487 = 0; k4487 < 22; ++k4487) {
      lf v4488 = SPLAT(lf, R(0.0));
      for (int k4490 = 0; k4490 < 22; ++k4490) {
        const lf l6713 = w[1344 + 22 * k4487 + k4490];
        const lf l6714 = w[100674 + k4490];
        const lf v4491 = (l6713 * l6714);
        v4488 = (v4488 + v4491);
      }
      for (int k4492 = 0; k4492 < 32; ++k4492) {
        const lf l6719 = w[5532 + k4487 + 22 * k4492];
        const lf v4493 = (l6719 * v4488);
        w[100740 + k4487 + 22 * k4492] = v4493;
      }
    }
    for (int k4494 = 0; k4494 < 32; ++k4494) {
      for (int k4501 = 0; k4501 < 22; ++k4501) {
        lf v4502 = SPLAT(lf, R(0.0));
        for (int k4503 = 0; k4503 < 22; ++k4503) {
          const lf l6728 = w[83152 + 484 * k4494 + 22 * k4501 + k4503];
          const lf l6729 = w[100740 + 22 * k4494 + k4503];
          const lf v4504 = (l6728 * l6729);
          v4502 = (v4502 + v4504);
        }
        w[106948 + k4501] = v4502;
      }
      const lf l6735 = w[440 + k4494];
      for (int k4505 = 0; k4505 < 22; ++k4505) {
        const lf l6737 = w[99348 + 22 * k4494 + k4505];
        const lf l6738 = w[106948 + k4505];
        const lf v4506 = (l6737 - l6738);
        const lf v4507 = (l6735 * v4506);
        w[106242 + 22 * k4494 + k4505] = v4507;
        const lf v4508 = (v1383 * v4507);
        w[106970 + k4505] = v4508;
        const lf l6744 = w[7650 + 22 * k4494 + k4505];
        const lf v4509 = (l6744 * v4506);
        const lf l6746 = w[98642 + 22 * k4494 + k4505];
        const lf v4510 = (l6746 - v4509);
        w[9062 + 22 * k4494 + k4505] = v4510;
      }
      for (int k4511 = 0; k4511 < 264; ++k4511) {
        lf v4512 = SPLAT(lf, R(0.0));
        lf v4513 = SPLAT(lf, R(0.0));
        for (int k4514 = 0; k4514 < 22; ++k4514) {
          const lf l6754 = w[397296 + k4511 + 264 * k4514];
          const lf l6755 = w[106970 + k4514];
          const lf v4515 = (l6754 * l6755);
          const lf l6757 = w[403106 + k4511 + 264 * k4514];
          const lf v4516 = (l6757 * l6755);
          v4512 = (v4512 + v4515);
          v4513 = (v4513 + v4516);
        }
        w[67528 + k4494 + 32 * k4511] = v4512;
        w[54196 + k4494 + 32 * k4511] = v4513;
      }
    }
    for (int k4517 = 0; k4517 < 22; ++k4517) {
      lf v4518 = SPLAT(lf, R(0.0));
      for (int k4519 = 0; k4519 < 32; ++k4519) {
        const lf l6769 = w[106242 + k4517 + 22 * k4519];
        v4518 = (v4518 + l6769);
      }
      w[98642 + k4517] = v4518;
    }
    for (int k4520 = 0; k4520 < 22; ++k4520) {
      const lf l6775 = w[98642 + k4520];
      const lf v4521 = (v1385 * l6775);
      w[98664 + k4520] = v4521;
      const lf l6778 = w[206 + k4520];
      const lf l6779 = w[100696 + k4520];
      const lf v4522 = (l6778 * l6779);
      w[98686 + k4520] = v4522;
      const lf l6782 = w[294 + k4520];
      const lf l6783 = w[100718 + k4520];
      const lf v4523 = (l6782 * l6783);
      w[98708 + k4520] = v4523;
    }
    for (int k4524 = 0; k4524 < 264; ++k4524) {
      lf v4525 = SPLAT(lf, R(0.0));
      lf v4526 = SPLAT(lf, R(0.0));
      for (int k4527 = 0; k4527 < 22; ++k4527) {
        const lf l6791 = w[397296 + k4524 + 264 * k4527];
        const lf l6792 = w[98664 + k4527];
        const lf v4528 = (l6791 * l6792);
        const lf l6794 = w[403106 + k4524 + 264 * k4527];
        const lf v4529 = (l6794 * l6792);
        v4525 = (v4525 + v4528);
        v4526 = (v4526 + v4529);
      }
      w[77840 + k4524] = v4525;
      w[77574 + k4524] = v4526;
    }
    for (int k4530 = 0; k4530 < 22; ++k4530) {
      lf v4531 = SPLAT(lf, R(0.0));
      lf v4532 = SPLAT(lf, R(0.0));
      for (int k4533 = 0; k4533 < 22; ++k4533) {
        const lf l6806 = w[9768 + 22 * k4530 + k4533];
        const lf l6807 = w[98686 + k4533];
        const lf v4534 = (l6806 * l6807);
        const lf l6809 = w[50360 + 22 * k4530 + k4533];
        const lf l6810 = w[98708 + k4533];
        const lf v4535 = (l6809 * l6810);
        v4531 = (v4531 + v4534);
        v4532 = (v4532 + v4535);
      }
      w[98642 + k4530] = v4531;
      w[98664 + k4530] = v4532;
    }
    for (int k4536 = 0; k4536 < 22; ++k4536) {
      const lf l6819 = w[206 + k4536];
      const lf l6820 = w[98642 + k4536];
      const lf v4537 = (l6819 * l6820);
      w[98686 + k4536] = v4537;
      const lf l6823 = w[294 + k4536];
      const lf l6824 = w[98664 + k4536];
      const lf v4538 = (l6823 * l6824);
      w[98708 + k4536] = v4538;
    }
    for (int k4539 = 0; k4539 < 22; ++k4539) {
      lf v4540 = SPLAT(lf, R(0.0));
      lf v4541 = SPLAT(lf, R(0.0));
      for (int k4542 = 0; k4542 < 22; ++k4542) {
        const lf l6832 = w[756 + 22 * k4539 + k4542];
        const lf l6833 = w[98686 + k4542];
        const lf v4543 = (l6832 * l6833);
        const lf l6835 = w[49388 + 22 * k4539 + k4542];
        const lf l6836 = w[98708 + k4542];
        const lf v4544 = (l6835 * l6836);
        v4540 = (v4540 + v4543);
        v4541 = (v4541 + v4544);
      }
      w[98642 + k4539] = v4540;
      w[98664 + k4539] = v4541;
    }
    for (int k4545 = 0; k4545 < 22; ++k4545) {
      const lf l6845 = w[100696 + k4545];
      const lf l6846 = w[98642 + k4545];
      const lf v4546 = (l6845 - l6846);
      w[98686 + k4545] = v4546;
      const lf l6849 = w[1300 + k4545];
      const lf v4547 = (l6849 * v4546);
      const lf l6851 = w[100054 + k4545];
      const lf v4548 = (l6851 - v4547);
      w[228 + k4545] = v4548;
      const lf l6854 = w[100718 + k4545];
      const lf l6855 = w[98664 + k4545];
      const lf v4549 = (l6854 - l6855);
      w[98708 + k4545] = v4549;
      const lf l6858 = w[1322 + k4545];
      const lf v4550 = (l6858 * v4549);
      const lf l6860 = w[100098 + k4545];
      const lf v4551 = (l6860 - v4550);
      w[316 + k4545] = v4551;
    }
    for (int k4552 = 0; k4552 < 264; ++k4552) {
      lf v4553 = SPLAT(lf, R(0.0));
      lf v4554 = SPLAT(lf, R(0.0));
      for (int k4555 = 0; k4555 < 22; ++k4555) {
        const lf l6868 = w[408916 + k4552 + 264 * k4555];
        const lf l6869 = w[98686 + k4555];
        const lf v4556 = (l6868 * l6869);
        const lf l6871 = w[414726 + k4552 + 264 * k4555];
        const lf l6872 = w[98708 + k4555];
        const lf v4557 = (l6871 * l6872);
        v4553 = (v4553 + v4556);
        v4554 = (v4554 + v4557);
      }
      w[76776 + k4552] = v4553;
      w[77308 + k4552] = v4554;
    }
    for (int k5531 = 0; k5531 < 4; ++k5531) w[99700 + k5531] = SPLAT(lf, R(0.0));
    for (int k2806 = 0; k2806 < 264; ++k2806) {
      for (int k4261 = 0; k4261 < 4; ++k4261) {
        const lf l6883 = w[99700 + k4261];
        const lf v4262 = (v1069 * l6883);
        const lf l6885 = w[102524 + 4 * k2806 + k4261];
        const lf v4263 = (l6885 - v4262);
        w[99706 + k4261] = v4263;
      }
      for (int k4264 = 0; k4264 < 4; ++k4264) {
        const lf l6890 = w[99700 + k4264];
        const lf v4265 = (v1067 * l6890);
        lf v4266 = SPLAT(lf, R(0.0));
        lf v4268 = SPLAT(lf, R(0.0));
        for (int k4269 = 0; k4269 < 4; ++k4269) {
          const lf l6895 = w[358568 + 16 * k2806 + 4 * k4264 + k4269];
          const lf l6896 = w[99706 + k4269];
          const lf v4270 = (l6895 * l6896);
          const lf l6898 = w[354342 + 16 * k2806 + 4 * k4264 + k4269];
          const lf v4271 = (l6898 * l6896);
          v4266 = (v4266 + v4270);
          v4268 = (v4268 + v4271);
        }
        w[98642 + 4 * k2806 + k4264] = v4268;
        const lf v4267 = (v4265 + v4266);
        w[99700 + k4264] = v4267;
      }
    }
    for (int k5532 = 0; k5532 < 4; ++k5532) w[99700 + k5532] = SPLAT(lf, R(0.0));
    for (int k2813 = 263; k2813 >= 0; --k2813) {
      for (int k4272 = 0; k4272 < 4; ++k4272) {
        lf v4273 = SPLAT(lf, R(0.0));
        for (int k4281 = 0; k4281 < 4; ++k4281) {
          const lf l6913 = w[358568 + 16 * k2813 + k4272 + 4 * k4281];
          const lf l6914 = w[99700 + k4281];
          const lf v4282 = (l6913 * l6914);
          v4273 = (v4273 + v4282);
        }
        const lf l6918 = w[98642 + 4 * k2813 + k4272];
        const lf v4274 = (l6918 - v4273);
        w[102524 + 4 * k2813 + k4272] = v4274;
        const lf l6921 = w[99700 + k4272];
        const lf v4275 = (v1067 * l6921);
        const lf v4276 = (v1069 * v4274);
        const lf v4277 = (v4275 + v4276);
        w[99706 + k4272] = v4277;
        const lf v4278 = (v1069 * l6921);
        const lf v4279 = (v1071 * v4274);
        const lf v4280 = (v4278 + v4279);
        w[106242 + 4 * k2813 + k4272] = v4280;
      }
      for (int k5533 = 0; k5533 < 4; ++k5533) w[99700 + k5533] = w[99706 + k5533];
    }
    for (int k4558 = 0; k4558 < 4; ++k4558) {
      const lf l6934 = w[84 + k4558];
      for (int k4562 = 0; k4562 < 264; ++k4562) {
        const lf l6936 = w[106242 + k4558 + 4 * k4562];
        const lf v4563 = (l6934 * l6936);
        w[98642 + k4558 + 4 * k4562] = v4563;
        const lf v4564 = (v1391 * v4563);
        w[65290 + k4558 + 4 * k4562] = v4564;
        const lf l6941 = w[4474 + k4558 + 4 * k4562];
        const lf l6942 = w[102524 + k4558 + 4 * k4562];
        const lf v4565 = (l6941 * l6942);
        const lf l6944 = w[101466 + k4558 + 4 * k4562];
        const lf v4566 = (l6944 - v4565);
        w[64232 + k4558 + 4 * k4562] = v4566;
      }
    }
    for (int k4567 = 0; k4567 < 264; ++k4567) {
      lf v4568 = SPLAT(lf, R(0.0));
      for (int k4570 = 0; k4570 < 4; ++k4570) {
        const lf l6952 = w[98642 + 4 * k4567 + k4570];
        v4568 = (v4568 + l6952);
      }
      const lf v4569 = (v1390 * v4568);
      w[77042 + k4567] = v4569;
    }
    for (int k5534 = 0; k5534 < 6; ++k5534) w[98642 + k5534] = SPLAT(lf, R(0.0));
    for (int k2837 = 0; k2837 < 264; ++k2837) {
      for (int k4283 = 0; k4283 < 6; ++k4283) {
        const lf l6961 = w[98642 + k4283];
        const lf v4284 = (v1125 * l6961);
        w[98648 + k4283] = v4284;
      }
      const lf l6965 = w[104114 + k2837];
      const lf l6966 = w[98648 + 0];
      const lf v2840 = (l6965 - l6966);
      const lf l6968 = w[104380 + k2837];
      const lf l6969 = w[98648 + 1];
      const lf v2841 = (l6968 - l6969);
      const lf l6971 = w[104646 + k2837];
      const lf l6972 = w[98648 + 2];
      const lf v2842 = (l6971 - l6972);
      const lf l6974 = w[104912 + k2837];
      const lf l6975 = w[98648 + 3];
      const lf v2843 = (l6974 - l6975);
      const lf l6977 = w[105710 + k2837];
      const lf l6978 = w[98648 + 4];
      const lf v2844 = (l6977 - l6978);
      const lf l6980 = w[105976 + k2837];
      const lf l6981 = w[98648 + 5];
      const lf v2845 = (l6980 - l6981);
       w[98648 + 0] = v2840;
       w[98648 + 1] = v2841;
       w[98648 + 2] = v2842;
       w[98648 + 3] = v2843;
       w[98648 + 4] = v2844;
       w[98648 + 5] = v2845;
      for (int k4285 = 0; k4285 < 6; ++k4285) {
        const lf l6990 = w[98642 + k4285];
        const lf v4286 = (v1123 * l6990);
        lf v4287 = SPLAT(lf, R(0.0));
        lf v4289 = SPLAT(lf, R(0.0));
        for (int k4290 = 0; k4290 < 6; ++k4290) {
          const lf l6995 = w[372300 + 36 * k2837 + 6 * k4285 + k4290];
          const lf l6996 = w[98648 + k4290];
          const lf v4291 = (l6995 * l6996);
          const lf l6998 = w[362794 + 36 * k2837 + 6 * k4285 + k4290];
          const lf v4292 = (l6998 * l6996);
          v4287 = (v4287 + v4291);
          v4289 = (v4289 + v4292);
        }
        w[100674 + 6 * k2837 + k4285] = v4289;
        const lf v4288 = (v4286 + v4287);
        w[98642 + k4285] = v4288;
      }
    }
    for (int k5535 = 0; k5535 < 6; ++k5535) w[98642 + k5535] = SPLAT(lf, R(0.0));
    for (int k2851 = 263; k2851 >= 0; --k2851) {
      for (int k4293 = 0; k4293 < 6; ++k4293) {
        lf v4294 = SPLAT(lf, R(0.0));
        for (int k4302 = 0; k4302 < 6; ++k4302) {
          const lf l7013 = w[372300 + 36 * k2851 + k4293 + 6 * k4302];
          const lf l7014 = w[98642 + k4302];
          const lf v4303 = (l7013 * l7014);
          v4294 = (v4294 + v4303);
        }
        const lf l7018 = w[100674 + 6 * k2851 + k4293];
        const lf v4295 = (l7018 - v4294);
        w[105710 + 6 * k2851 + k4293] = v4295;
        const lf l7021 = w[98642 + k4293];
        const lf v4296 = (v1123 * l7021);
        const lf v4297 = (v1125 * v4295);
        const lf v4298 = (v4296 + v4297);
        w[98648 + k4293] = v4298;
        const lf v4299 = (v1125 * l7021);
        const lf v4300 = (v1127 * v4295);
        const lf v4301 = (v4299 + v4300);
        w[107296 + 6 * k2851 + k4293] = v4301;
      }
      for (int k5536 = 0; k5536 < 6; ++k5536) w[98642 + k5536] = w[98648 + k5536];
    }
    for (int k4571 = 0; k4571 < 6; ++k4571) {
      const lf l7034 = w[358 + k4571];
      for (int k4574 = 0; k4574 < 264; ++k4574) {
        const lf l7036 = w[107296 + k4571 + 6 * k4574];
        const lf v4575 = (l7034 * l7036);
        w[62646 + k4571 + 6 * k4574] = v4575;
        const lf l7039 = w[11876 + k4571 + 6 * k4574];
        const lf l7040 = w[105710 + k4571 + 6 * k4574];
        const lf v4576 = (l7039 * l7040);
        w[100674 + k4571 + 6 * k4574] = v4576;
      }
    }
    for (int k4577 = 0; k4577 < 264; ++k4577) {
      const lf l7046 = w[100142 + k4577];
      const lf l7047 = w[100674 + 6 * k4577];
      const lf v4578 = (l7046 - l7047);
      w[3046 + k4577] = v4578;
      const lf l7050 = w[100408 + k4577];
      const lf l7051 = w[100674 + 1 + 6 * k4577];
      const lf v4579 = (l7050 - l7051);
      w[49874 + k4577] = v4579;
      const lf l7054 = w[103582 + k4577];
      const lf l7055 = w[100674 + 2 + 6 * k4577];
      const lf v4580 = (l7054 - l7055);
      w[66348 + k4577] = v4580;
      const lf l7058 = w[103848 + k4577];
      const lf l7059 = w[100674 + 3 + 6 * k4577];
      const lf v4581 = (l7058 - l7059);
      w[75978 + k4577] = v4581;
    }
    for (int k4582 = 0; k4582 < 22; ++k4582) {
      for (int k4585 = 0; k4585 < 12; ++k4585) {
        const lf l7065 = w[105178 + 12 * k4582 + k4585];
        const lf l7066 = w[100674 + 4 + 72 * k4582 + 6 * k4585];
        const lf v4586 = (l7065 - l7066);
        w[76244 + 12 * k4582 + k4585] = v4586;
        const lf l7069 = w[105444 + 12 * k4582 + k4585];
        const lf l7070 = w[100674 + 5 + 72 * k4582 + 6 * k4585];
        const lf v4587 = (l7069 - l7070);
        w[76510 + 12 * k4582 + k4585] = v4587;
      }
    }
  }
  const int count = first + LANES < draws ? LANES : (int)(draws - first);
  if (out[0]) for (int k5537 = 0; k5537 < 264; ++k5537) for (int k5538 = 0; k5538 < 6; ++k5538) for (int l = 0; l < count; ++l) ((wide *)out[0])[(first + l) * 1584 + 1 * k5538 + 6 * k5537] = (wide)(w[62646 + 6 * k5537 + k5538])[l];
  if (out[1]) for (int k5539 = 0; k5539 < 264; ++k5539) for (int l = 0; l < count; ++l) ((wide *)out[1])[(first + l) * 264 + 1 * k5539] = (wide)(w[76776 + k5539])[l];
  if (out[2]) for (int k5540 = 0; k5540 < 264; ++k5540) for (int l = 0; l < count; ++l) ((wide *)out[2])[(first + l) * 264 + 1 * k5540] = (wide)(w[77042 + k5540])[l];
  if (out[3]) for (int k5541 = 0; k5541 < 264; ++k5541) for (int k5542 = 0; k5542 < 4; ++k5542) for (int l = 0; l < count; ++l) ((wide *)out[3])[(first + l) * 1056 + 1 * k5542 + 4 * k5541] = (wide)(w[65290 + 4 * k5541 + k5542])[l];
  if (out[4]) for (int k5543 = 0; k5543 < 264; ++k5543) for (int l = 0; l < count; ++l) ((wide *)out[4])[(first + l) * 264 + 1 * k5543] = (wide)(w[77308 + k5543])[l];
  if (out[5]) for (int k5544 = 0; k5544 < 264; ++k5544) for (int l = 0; l < count; ++l) ((wide *)out[5])[(first + l) * 264 + 1 * k5544] = (wide)(w[77574 + k5544])[l];
  if (out[6]) for (int k5545 = 0; k5545 < 264; ++k5545) for (int l = 0; l < count; ++l) ((wide *)out[6])[(first + l) * 264 + 1 * k5545] = (wide)(w[77840 + k5545])[l];
  if (out[7]) for (int k5546 = 0; k5546 < 264; ++k5546) for (int k5547 = 0; k5547 < 32; ++k5547) for (int l = 0; l < count; ++l) ((wide *)out[7])[(first + l) * 8448 + 1 * k5547 + 32 * k5546] = (wide)(w[54196 + 32 * k5546 + k5547])[l];
  if (out[8]) for (int k5548 = 0; k5548 < 264; ++k5548) for (int k5549 = 0; k5549 < 32; ++k5549) for (int l = 0; l < count; ++l) ((wide *)out[8])[(first + l) * 8448 + 1 * k5549 + 32 * k5548] = (wide)(w[67528 + 32 * k5548 + k5549])[l];
}
