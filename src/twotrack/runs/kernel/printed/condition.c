#include "runtime.h"

i8 twotrack_condition_work(void) { return (i8)(sizeof(lf) * 420706ll + sizeof(real) * 12482ll); }
void twotrack_condition(const void *const *in, void *const *out, const u1 *tables, void *work, i8 first, i8 draws) {
  lf *const w = work; real *const u = (real *)(w + 420706); (void)w; (void)u; (void)tables; (void)in;
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
  const u4 *const t1058 = (const u4 *)(tables + 253760);
  const u4 *const t1059 = (const u4 *)(tables + 254848);
  const wide *const t1073 = (const wide *)(tables + 259072);
  const u1 *const t1082 = (const u1 *)(tables + 259200);
  const i8 *const t1087 = (const i8 *)(tables + 259264);
  const u1 *const t1114 = (const u1 *)(tables + 259328);
  const u4 *const t1115 = (const u4 *)(tables + 259392);
  const u1 *const t1128 = (const u1 *)(tables + 265728);
  const i8 *const t1140 = (const i8 *)(tables + 265792);
  const u4 *const t1171 = (const u4 *)(tables + 265856);
  const u4 *const t1174 = (const u4 *)(tables + 265984);
  const wide *const t1185 = (const wide *)(tables + 268800);
  const u1 *const t1186 = (const u1 *)(tables + 826368);
  const u1 *const t1187 = (const u1 *)(tables + 896064);
  const wide *const t1207 = (const wide *)(tables + 965760);
  const i8 *const t1212 = (const i8 *)(tables + 1089664);
  const wide *const t1276 = (const wide *)(tables + 1089856);
  const wide *const t1485 = (const wide *)(tables + 147776);
  const wide *const t1524 = (const wide *)(tables + 147904);
  const wide *const t1561 = (const wide *)(tables + 147968);
  const wide *const t1576 = (const wide *)(tables + 148032);
  const wide *const t1605 = (const wide *)(tables + 148416);
  const wide *const t1606 = (const wide *)(tables + 148672);
  const wide *const t1623 = (const wide *)(tables + 148736);
  const i8 r511 = a2[0];
  const u4 s482 = ((u4)r511);
  const i8 s484 = (r511 >> ((i8)32ll));
  const u4 s485 = ((u4)s484);
  const lu4 v486 = CAST(lu4, v0);
  lu4 v488;
  lu4 v489;
  lanes_threefry(SPLAT(lu4, s485), SPLAT(lu4, s482), SPLAT(lu4, ((u4)0ull)), v486, &v488, &v489);
  const real r519 = (real)a12[0];
  const real s503 = (r519 * R(0.0));
  const real r521 = (real)a11[0];
  const real s504 = (r521 + s503);
  const real r523 = (real)a16[0];
  const real s523 = (r523 * R(0.0));
  const real r525 = (real)a15[0];
  const real s524 = (r525 + s523);
  const real s526 = (s524 * R(0x1.5555555555555p-4));
  const real r528 = (real)a62[0];
  const real s541 = (r528 * R(0.0));
  const real r530 = (real)a61[0];
  const real s542 = (r530 + s541);
  const real r532 = (real)a60[0];
  const real s543 = (r532 * R(0.0));
  const real r534 = (real)a59[0];
  const real s544 = (r534 + s543);
  const real r536 = (real)a76[0];
  const real s552 = (r536 * R(0.0));
  const real r538 = (real)a75[0];
  const real s553 = (r538 + s552);
  const real r540 = (real)a48[0];
  const real s572 = (r540 * R(0.0));
  const real r542 = (real)a47[0];
  const real s573 = (r542 + s572);
  const real r544 = (real)a68[0];
  const real s595 = (r544 * R(0.0));
  const real r546 = (real)a67[0];
  const real s596 = (r546 + s595);
  const real r548 = (real)a78[0];
  const real s597 = (r548 * R(0.0));
  const real r550 = (real)a77[0];
  const real s598 = (r550 + s597);
  const real s600 = (s598 * R(0x1.0d24456359e3ap-5));
  const real r553 = (real)a124[0];
  const real s635 = (r553 * R(0.0));
  const real r555 = (real)a123[0];
  const real s636 = (r555 + s635);
  const real r557 = (real)a164[0];
  const real s685 = (r557 * R(0.0));
  const real r559 = (real)a163[0];
  const real s686 = (r559 + s685);
  const real r561 = (real)a262[0];
  const real s695 = (r561 * R(0.0));
  const real r563 = (real)a261[0];
  const real s696 = (r563 + s695);
  const real r565 = (real)a176[0];
  const real s732 = (r565 * R(0.0));
  const real r567 = (real)a175[0];
  const real s733 = (r567 + s732);
  const real s734 = (s733 * R(0x1.5555555555555p-4));
  const real r570 = (real)a274[0];
  const real s793 = (r570 * R(0.0));
  const real r572 = (real)a273[0];
  const real s794 = (r572 + s793);
  const real r574 = (real)a330[0];
  const real s860 = (r574 * R(0.0));
  const real r576 = (real)a329[0];
  const real s861 = (r576 + s860);
  const real r578 = (real)a336[0];
  const real s913 = (r578 * R(0.0));
  const real r580 = (real)a335[0];
  const real s914 = (r580 + s913);
  const real r582 = (real)a402[0];
  const real s927 = (r582 * R(0.0));
  const real r584 = (real)a401[0];
  const real s928 = (r584 + s927);
  const real s930 = (s928 * R(0x1.4585555555555p+16));
  const real r587 = (real)a472[0];
  const real s968 = (r587 * R(0.0));
  const real r589 = (real)a471[0];
  const real s969 = (r589 + s968);
  const real r591 = (real)a440[0];
  const real s977 = (r591 * R(0.0));
  const real r593 = (real)a439[0];
  const real s978 = (r593 + s977);
  const real s979 = (s978 * R(0x1.3de4355555555p+26));
  const real r596 = (real)a458[0];
  const real s986 = (r596 * R(0.0));
  const real r598 = (real)a457[0];
  const real s987 = (r598 + s986);
  const real s988 = (s987 * R(0x1.4f8b588e368f1p-17));
  const real r601 = (real)a476[0];
  const real s994 = (r601 * R(0.0));
  const real r603 = (real)a475[0];
  const real s995 = (r603 + s994);
  const real r605 = (real)a434[0];
  const real s999 = (r605 * R(0.0));
  const real r607 = (real)a433[0];
  const real s1000 = (r607 + s999);
  const real s1001 = (s1000 * R(0x1.4f8b588e368f1p-17));
  const real r610 = (real)a498[0];
  const real s1019 = (r610 * R(0.0));
  const real r612 = (real)a497[0];
  const real s1020 = (r612 + s1019);
  const real r614 = (real)a474[0];
  const real s1021 = (r614 * R(0.0));
  const real r616 = (real)a473[0];
  const real s1022 = (r616 + s1021);
  const real r618 = (real)a502[0];
  const real s1045 = (r618 * R(0.0));
  const real r620 = (real)a501[0];
  const real s1046 = (r620 + s1045);
  const real r622 = (real)a430[0];
  const real s1047 = (r622 * R(0.0));
  const real r624 = (real)a429[0];
  const real s1048 = (r624 + s1047);
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
  const real s1558 = (R(1.0) / s596);
  const real s1560 = (-s1558);
  const real s1590 = real_exp(s1560);
  const real s1591 = (R(1.0) - s1590);
  for (int k4541 = 0; k4541 < 650; ++k4541) {
    const u4 r647 = t490[k4541];
    lu4 v4542;
    lu4 v4543;
    lanes_threefry(v488, v489, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r647), &v4542, &v4543);
    lu4 v4544;
    lu4 v4545;
    lanes_threefry(v4542, v4543, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v4544, &v4545);
    const lu8 v4546 = CAST(lu8, v4544);
    const lu8 v4547 = CAST(lu8, v4545);
    const lu8 v4548 = (v4546 << ((u8)32ull));
    const lu8 v4549 = (v4548 | v4547);
    const lu8 v4550 = (v4549 >> ((u8)12ull));
    const lu8 v4551 = (v4550 | ((u8)4607182418800017408ull));
    const lw v4552 = ((lw)(v4551));
    const lw v4553 = (v4552 - (1.0));
    const lw v4554 = (v4553 * (2.0));
    const lw v4555 = (v4554 + (-0x1.fffffffffffffp-1));
    const lw v4556 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v4555);
    const lf v4557 = CAST(lf, lw_erf_inv(v4556));
    const lf v4558 = (R(0x1.6a09e667f3bcdp+0) * v4557);
    const lf l667 = w[0 + k4541];
    const lm v4559 = CAST(lm, (l667 != l667));
    const lf v4560 = lf_select(v4559, v4558, l667);
    w[650 + k4541] = v4560;
  }
  const real r672 = (real)a20[0];
  const lf l673 = w[650 + 0];
  const lf v499 = (r672 * l673);
  const real r675 = (real)a19[0];
  const lf v500 = (r675 + v499);
  const lf v502 = lf_max(v500, SPLAT(lf, R(0.0)));
  const real r678 = (real)a8[0];
  const lf l679 = w[650 + 1];
  const lf v505 = (r678 * l679);
  const real r681 = (real)a7[0];
  const lf v506 = (r681 + v505);
  const lf v507 = lf_max(v506, SPLAT(lf, R(0.0)));
  const real r684 = (real)a14[0];
  const lf l685 = w[650 + 2];
  const lf v508 = (r684 * l685);
  const real r687 = (real)a13[0];
  const lf v509 = (r687 + v508);
  const lf v510 = lf_logistic(v509);
  const real r690 = (real)a4[0];
  const lf l691 = w[650 + 3];
  const lf v511 = (r690 * l691);
  const real r693 = (real)a3[0];
  const lf v512 = (r693 + v511);
  const lf v513 = lf_max(v512, SPLAT(lf, R(0.0)));
  const real r696 = (real)a6[0];
  const lf l697 = w[650 + 4];
  const lf v514 = (r696 * l697);
  const real r699 = (real)a5[0];
  const lf v515 = (r699 + v514);
  const lf v516 = lf_max(v515, SPLAT(lf, R(0.0)));
  const real r702 = (real)a10[0];
  const lf l703 = w[650 + 5];
  const lf v517 = (r702 * l703);
  const real r705 = (real)a9[0];
  const lf v518 = (r705 + v517);
  const lf v519 = lf_exp(v518);
  const real r708 = (real)a18[0];
  const lf l709 = w[650 + 6];
  const lf v520 = (r708 * l709);
  const real r711 = (real)a17[0];
  const lf v521 = (r711 + v520);
  const lf v522 = lf_exp(v521);
  const real r714 = (real)a30[0];
  const lf l715 = w[650 + 23];
  const lf v531 = (r714 * l715);
  const real r717 = (real)a29[0];
  const lf v532 = (r717 + v531);
  const lf v533 = lf_exp(v532);
  const lf v535 = (v533 * R(0x1.3de4355555555p+26));
  const real r721 = (real)a28[0];
  const lf l722 = w[650 + 24];
  const lf v536 = (r721 * l722);
  const real r724 = (real)a27[0];
  const lf v537 = (r724 + v536);
  const lf v538 = lf_exp(v537);
  const lf v539 = (v538 * R(0x1.3de4355555555p+26));
  const real r728 = (real)a50[0];
  const lf l729 = w[650 + 31];
  const lf v545 = (r728 * l729);
  const real r731 = (real)a49[0];
  const lf v546 = (r731 + v545);
  const lf v547 = lf_exp(v546);
  const real r734 = (real)a90[0];
  const lf l735 = w[650 + 38];
  const lf v549 = (r734 * l735);
  const real r737 = (real)a89[0];
  const lf v550 = (r737 + v549);
  const lf v551 = lf_exp(v550);
  const real r740 = (real)a72[0];
  const lf l741 = w[650 + 39];
  const lf v554 = (r740 * l741);
  const real r743 = (real)a71[0];
  const lf v555 = (r743 + v554);
  const lf v556 = lf_logistic(v555);
  const real r746 = (real)a74[0];
  const lf l747 = w[650 + 40];
  const lf v557 = (r746 * l747);
  const real r749 = (real)a73[0];
  const lf v558 = (r749 + v557);
  const lf v559 = lf_logistic(v558);
  const real r752 = (real)a70[0];
  const lf l753 = w[650 + 41];
  const lf v560 = (r752 * l753);
  const real r755 = (real)a69[0];
  const lf v561 = (r755 + v560);
  const lf v562 = lf_logistic(v561);
  const real r758 = (real)a24[0];
  const lf l759 = w[650 + 42];
  const lf v563 = (r758 * l759);
  const real r761 = (real)a23[0];
  const lf v564 = (r761 + v563);
  const lf v565 = lf_logistic(v564);
  const real r764 = (real)a26[0];
  const lf l765 = w[650 + 43];
  const lf v566 = (r764 * l765);
  const real r767 = (real)a25[0];
  const lf v567 = (r767 + v566);
  const lf v568 = lf_logistic(v567);
  const real r770 = (real)a22[0];
  const lf l771 = w[650 + 44];
  const lf v569 = (r770 * l771);
  const real r773 = (real)a21[0];
  const lf v570 = (r773 + v569);
  const lf v571 = lf_logistic(v570);
  const real r776 = (real)a46[0];
  const lf l777 = w[650 + 45];
  const lf v574 = (r776 * l777);
  const real r779 = (real)a45[0];
  const lf v575 = (r779 + v574);
  const lf v576 = lf_exp(v575);
  const real r782 = (real)a44[0];
  const lf l783 = w[650 + 46];
  const lf v577 = (r782 * l783);
  const real r785 = (real)a43[0];
  const lf v578 = (r785 + v577);
  const lf v579 = lf_exp(v578);
  const real r788 = (real)a86[0];
  const lf l789 = w[650 + 47];
  const lf v580 = (r788 * l789);
  const real r791 = (real)a85[0];
  const lf v581 = (r791 + v580);
  const lf v582 = lf_logistic(v581);
  const real r794 = (real)a84[0];
  const lf l795 = w[650 + 48];
  const lf v583 = (r794 * l795);
  const real r797 = (real)a83[0];
  const lf v584 = (r797 + v583);
  const lf v585 = lf_logistic(v584);
  const real r800 = (real)a82[0];
  const lf l801 = w[650 + 49];
  const lf v586 = (r800 * l801);
  const real r803 = (real)a81[0];
  const lf v587 = (r803 + v586);
  const lf v588 = lf_logistic(v587);
  const real r806 = (real)a54[0];
  const lf l807 = w[650 + 50];
  const lf v589 = (r806 * l807);
  const real r809 = (real)a53[0];
  const lf v590 = (r809 + v589);
  const lf v591 = lf_exp(v590);
  const real r812 = (real)a42[0];
  const lf l813 = w[650 + 51];
  const lf v592 = (r812 * l813);
  const real r815 = (real)a41[0];
  const lf v593 = (r815 + v592);
  const lf v594 = lf_exp(v593);
  const real r818 = (real)a58[0];
  const lf l819 = w[650 + 56];
  const lf v601 = (r818 * l819);
  const real r821 = (real)a57[0];
  const lf v602 = (r821 + v601);
  const lf v603 = lf_exp(v602);
  const real r824 = (real)a56[0];
  const lf l825 = w[650 + 57];
  const lf v604 = (r824 * l825);
  const real r827 = (real)a55[0];
  const lf v605 = (r827 + v604);
  const lf v606 = lf_exp(v605);
  const real r830 = (real)a116[0];
  const lf l831 = w[650 + 59];
  const lf v609 = (r830 * l831);
  const real r833 = (real)a115[0];
  const lf v610 = (r833 + v609);
  const lf v611 = lf_exp(v610);
  const real r836 = (real)a122[0];
  const lf l837 = w[650 + 60];
  const lf v612 = (r836 * l837);
  const real r839 = (real)a121[0];
  const lf v613 = (r839 + v612);
  const lf v614 = lf_exp(v613);
  const real r842 = (real)a138[0];
  const lf l843 = w[650 + 61];
  const lf v615 = (r842 * l843);
  const real r845 = (real)a137[0];
  const lf v616 = (r845 + v615);
  const lf v617 = lf_exp(v616);
  const real r848 = (real)a102[0];
  const lf l849 = w[650 + 62];
  const lf v619 = (r848 * l849);
  const real r851 = (real)a101[0];
  const lf v620 = (r851 + v619);
  const lf v621 = lf_exp(v620);
  const real r854 = (real)a126[0];
  const lf l855 = w[650 + 63];
  const lf v622 = (r854 * l855);
  const real r857 = (real)a125[0];
  const lf v623 = (r857 + v622);
  const lf v624 = lf_exp(v623);
  const real r860 = (real)a108[0];
  const lf l861 = w[650 + 64];
  const lf v625 = (r860 * l861);
  const real r863 = (real)a107[0];
  const lf v626 = (r863 + v625);
  const lf v627 = lf_exp(v626);
  const real r866 = (real)a98[0];
  const lf l867 = w[650 + 66];
  const lf v632 = (r866 * l867);
  const real r869 = (real)a97[0];
  const lf v633 = (r869 + v632);
  const lf v634 = lf_max(v633, SPLAT(lf, R(0.0)));
  const real r872 = (real)a146[0];
  const lf l873 = w[650 + 71];
  const lf v637 = (r872 * l873);
  const real r875 = (real)a145[0];
  const lf v638 = (r875 + v637);
  const lf v639 = lf_logistic(v638);
  const real r878 = (real)a130[0];
  const lf l879 = w[650 + 72];
  const lf v640 = (r878 * l879);
  const real r881 = (real)a129[0];
  const lf v641 = (r881 + v640);
  const lf v642 = lf_max(v641, SPLAT(lf, R(0.0)));
  const real r884 = (real)a128[0];
  const lf l885 = w[650 + 73];
  const lf v643 = (r884 * l885);
  const real r887 = (real)a127[0];
  const lf v644 = (r887 + v643);
  const lf v645 = lf_exp(v644);
  const real r890 = (real)a94[0];
  const lf l891 = w[650 + 74];
  const lf v646 = (r890 * l891);
  const real r893 = (real)a93[0];
  const lf v647 = (r893 + v646);
  const lf v648 = lf_max(v647, SPLAT(lf, R(0.0)));
  const real r896 = (real)a118[0];
  const lf l897 = w[650 + 75];
  const lf v649 = (r896 * l897);
  const real r899 = (real)a117[0];
  const lf v650 = (r899 + v649);
  const lf v651 = lf_max(v650, SPLAT(lf, R(0.0)));
  const real r902 = (real)a168[0];
  const lf l903 = w[650 + 77];
  const lf v652 = (r902 * l903);
  const real r905 = (real)a167[0];
  const lf v653 = (r905 + v652);
  const lf v654 = lf_exp(v653);
  const real r908 = (real)a154[0];
  const lf l909 = w[650 + 78];
  const lf v655 = (r908 * l909);
  const real r911 = (real)a153[0];
  const lf v656 = (r911 + v655);
  const lf v657 = lf_logistic(v656);
  const real r914 = (real)a156[0];
  const lf l915 = w[650 + 79];
  const lf v658 = (r914 * l915);
  const real r917 = (real)a155[0];
  const lf v659 = (r917 + v658);
  const lf v660 = lf_exp(v659);
  const real r920 = (real)a150[0];
  const lf l921 = w[650 + 80];
  const lf v661 = (r920 * l921);
  const real r923 = (real)a149[0];
  const lf v662 = (r923 + v661);
  const lf v663 = lf_exp(v662);
  const lf v664 = (v663 * R(0x1.5555555555555p-4));
  const real r927 = (real)a148[0];
  const lf l928 = w[650 + 81];
  const lf v665 = (r927 * l928);
  const real r930 = (real)a147[0];
  const lf v666 = (r930 + v665);
  const lf v667 = lf_exp(v666);
  const lf v668 = (v667 * R(0x1.5555555555555p-4));
  const real r934 = (real)a166[0];
  const lf l935 = w[650 + 82];
  const lf v669 = (r934 * l935);
  const real r937 = (real)a165[0];
  const lf v670 = (r937 + v669);
  const lf v671 = lf_max(v670, SPLAT(lf, R(0.0)));
  const real r940 = (real)a162[0];
  const lf l941 = w[650 + 83];
  const lf v672 = (r940 * l941);
  const real r943 = (real)a161[0];
  const lf v673 = (r943 + v672);
  const lf v674 = lf_logistic(v673);
  const real r946 = (real)a152[0];
  const lf l947 = w[650 + 84];
  const lf v675 = (r946 * l947);
  const real r949 = (real)a151[0];
  const lf v676 = (r949 + v675);
  const lf v677 = lf_exp(v676);
  const lf v678 = (v677 * R(0x1.3de4355555555p+26));
  const real r953 = (real)a160[0];
  const lf l954 = w[650 + 85];
  const lf v679 = (r953 * l954);
  const real r956 = (real)a159[0];
  const lf v680 = (r956 + v679);
  const lf v681 = lf_exp(v680);
  const real r959 = (real)a158[0];
  const lf l960 = w[650 + 86];
  const lf v682 = (r959 * l960);
  const real r962 = (real)a157[0];
  const lf v683 = (r962 + v682);
  const lf v684 = lf_exp(v683);
  const real r965 = (real)a202[0];
  const lf l966 = w[650 + 99];
  const lf v689 = (r965 * l966);
  const real r968 = (real)a201[0];
  const lf v690 = (r968 + v689);
  const lf v691 = lf_exp(v690);
  const real r971 = (real)a186[0];
  const lf l972 = w[650 + 100];
  const lf v692 = (r971 * l972);
  const real r974 = (real)a185[0];
  const lf v693 = (r974 + v692);
  const lf v694 = lf_logistic(v693);
  const real r977 = (real)a182[0];
  const lf l978 = w[650 + 101];
  const lf v697 = (r977 * l978);
  const real r980 = (real)a181[0];
  const lf v698 = (r980 + v697);
  const lf v699 = lf_max(v698, SPLAT(lf, R(0.0)));
  const real r983 = (real)a206[0];
  const lf l984 = w[650 + 102];
  const lf v700 = (r983 * l984);
  const real r986 = (real)a205[0];
  const lf v701 = (r986 + v700);
  const lf v702 = lf_exp(v701);
  const real r989 = (real)a268[0];
  const lf l990 = w[650 + 103];
  const lf v704 = (r989 * l990);
  const real r992 = (real)a267[0];
  const lf v705 = (r992 + v704);
  const lf v706 = lf_exp(v705);
  const real r995 = (real)a214[0];
  const lf l996 = w[650 + 104];
  const lf v707 = (r995 * l996);
  const real r998 = (real)a213[0];
  const lf v708 = (r998 + v707);
  const lf v709 = lf_exp(v708);
  const real r1001 = (real)a216[0];
  const lf l1002 = w[650 + 105];
  const lf v710 = (r1001 * l1002);
  const real r1004 = (real)a215[0];
  const lf v711 = (r1004 + v710);
  const lf v712 = lf_exp(v711);
  const real r1007 = (real)a266[0];
  const lf l1008 = w[650 + 106];
  const lf v713 = (r1007 * l1008);
  const real r1010 = (real)a265[0];
  const lf v714 = (r1010 + v713);
  const lf v715 = lf_exp(v714);
  const real r1013 = (real)a212[0];
  const lf l1014 = w[650 + 107];
  const lf v716 = (r1013 * l1014);
  const real r1016 = (real)a211[0];
  const lf v717 = (r1016 + v716);
  const lf v718 = lf_exp(v717);
  const real r1019 = (real)a270[0];
  const lf l1020 = w[650 + 108];
  const lf v719 = (r1019 * l1020);
  const real r1022 = (real)a269[0];
  const lf v720 = (r1022 + v719);
  const lf v721 = lf_exp(v720);
  const real r1025 = (real)a264[0];
  const lf l1026 = w[650 + 109];
  const lf v722 = (r1025 * l1026);
  const real r1028 = (real)a263[0];
  const lf v723 = (r1028 + v722);
  const lf v724 = lf_max(v723, SPLAT(lf, R(0.0)));
  const real r1031 = (real)a172[0];
  const lf l1032 = w[650 + 110];
  const lf v725 = (r1031 * l1032);
  const real r1034 = (real)a171[0];
  const lf v726 = (r1034 + v725);
  const lf v727 = lf_logistic(v726);
  const real r1037 = (real)a170[0];
  const lf l1038 = w[650 + 111];
  const lf v728 = (r1037 * l1038);
  const real r1040 = (real)a169[0];
  const lf v729 = (r1040 + v728);
  const lf v730 = lf_exp(v729);
  const real r1043 = (real)a174[0];
  const lf l1044 = w[650 + 116];
  const lf v735 = (r1043 * l1044);
  const real r1046 = (real)a173[0];
  const lf v736 = (r1046 + v735);
  const lf v737 = lf_max(v736, SPLAT(lf, R(0.0)));
  const real r1049 = (real)a234[0];
  const lf l1050 = w[650 + 118];
  const lf v738 = (r1049 * l1050);
  const real r1052 = (real)a233[0];
  const lf v739 = (r1052 + v738);
  const lf v740 = lf_logistic(v739);
  const real r1055 = (real)a224[0];
  const lf l1056 = w[650 + 119];
  const lf v741 = (r1055 * l1056);
  const real r1058 = (real)a223[0];
  const lf v742 = (r1058 + v741);
  const lf v743 = lf_exp(v742);
  const real r1061 = (real)a222[0];
  const lf l1062 = w[650 + 120];
  const lf v744 = (r1061 * l1062);
  const real r1064 = (real)a221[0];
  const lf v745 = (r1064 + v744);
  const lf v746 = lf_exp(v745);
  const real r1067 = (real)a220[0];
  const lf l1068 = w[650 + 121];
  const lf v747 = (r1067 * l1068);
  const real r1070 = (real)a219[0];
  const lf v748 = (r1070 + v747);
  const lf v749 = lf_exp(v748);
  const real r1073 = (real)a218[0];
  const lf l1074 = w[650 + 122];
  const lf v750 = (r1073 * l1074);
  const real r1076 = (real)a217[0];
  const lf v751 = (r1076 + v750);
  const lf v752 = lf_logistic(v751);
  const real r1079 = (real)a196[0];
  const lf l1080 = w[650 + 123];
  const lf v753 = (r1079 * l1080);
  const real r1082 = (real)a195[0];
  const lf v754 = (r1082 + v753);
  const lf v755 = lf_logistic(v754);
  const real r1085 = (real)a208[0];
  const lf l1086 = w[650 + 128];
  const lf v757 = (r1085 * l1086);
  const real r1088 = (real)a207[0];
  const lf v758 = (r1088 + v757);
  const lf v759 = lf_logistic(v758);
  const real r1091 = (real)a256[0];
  const lf l1092 = w[650 + 129];
  const lf v760 = (r1091 * l1092);
  const real r1094 = (real)a255[0];
  const lf v761 = (r1094 + v760);
  const lf v762 = lf_logistic(v761);
  const real r1097 = (real)a258[0];
  const lf l1098 = w[650 + 130];
  const lf v763 = (r1097 * l1098);
  const real r1100 = (real)a257[0];
  const lf v764 = (r1100 + v763);
  const lf v765 = lf_logistic(v764);
  const real r1103 = (real)a254[0];
  const lf l1104 = w[650 + 131];
  const lf v766 = (r1103 * l1104);
  const real r1106 = (real)a253[0];
  const lf v767 = (r1106 + v766);
  const lf v768 = lf_logistic(v767);
  const real r1109 = (real)a250[0];
  const lf l1110 = w[650 + 132];
  const lf v769 = (r1109 * l1110);
  const real r1112 = (real)a249[0];
  const lf v770 = (r1112 + v769);
  const lf v771 = lf_exp(v770);
  const real r1115 = (real)a252[0];
  const lf l1116 = w[650 + 133];
  const lf v772 = (r1115 * l1116);
  const real r1118 = (real)a251[0];
  const lf v773 = (r1118 + v772);
  const lf v774 = lf_exp(v773);
  const real r1121 = (real)a248[0];
  const lf l1122 = w[650 + 134];
  const lf v775 = (r1121 * l1122);
  const real r1124 = (real)a247[0];
  const lf v776 = (r1124 + v775);
  const lf v777 = lf_exp(v776);
  const real r1127 = (real)a240[0];
  const lf l1128 = w[650 + 136];
  const lf v778 = (r1127 * l1128);
  const real r1130 = (real)a239[0];
  const lf v779 = (r1130 + v778);
  const lf v780 = lf_exp(v779);
  const lf v781 = (v780 * R(0x1.3de4355555555p+26));
  const real r1134 = (real)a242[0];
  const lf l1135 = w[650 + 137];
  const lf v782 = (r1134 * l1135);
  const real r1137 = (real)a241[0];
  const lf v783 = (r1137 + v782);
  const lf v784 = lf_exp(v783);
  const lf v785 = (v784 * R(0x1.5555555555555p-4));
  const real r1141 = (real)a246[0];
  const lf l1142 = w[650 + 138];
  const lf v786 = (r1141 * l1142);
  const real r1144 = (real)a245[0];
  const lf v787 = (r1144 + v786);
  const lf v788 = lf_exp(v787);
  const real r1147 = (real)a244[0];
  const lf l1148 = w[650 + 139];
  const lf v789 = (r1147 * l1148);
  const real r1150 = (real)a243[0];
  const lf v790 = (r1150 + v789);
  const lf v791 = lf_exp(v790);
  const real r1153 = (real)a272[0];
  const lf l1154 = w[650 + 140];
  const lf v795 = (r1153 * l1154);
  const real r1156 = (real)a271[0];
  const lf v796 = (r1156 + v795);
  const real r1158 = (real)a194[0];
  const lf l1159 = w[650 + 141];
  const lf v797 = (r1158 * l1159);
  const real r1161 = (real)a193[0];
  const lf v798 = (r1161 + v797);
  const lf v799 = lf_max(v798, SPLAT(lf, R(0.0)));
  const real r1164 = (real)a192[0];
  const lf l1165 = w[650 + 142];
  const lf v800 = (r1164 * l1165);
  const real r1167 = (real)a191[0];
  const lf v801 = (r1167 + v800);
  const lf v802 = lf_exp(v801);
  const real r1170 = (real)a232[0];
  const lf l1171 = w[650 + 143];
  const lf v803 = (r1170 * l1171);
  const real r1173 = (real)a231[0];
  const lf v804 = (r1173 + v803);
  const lf v805 = lf_max(v804, SPLAT(lf, R(0.0)));
  const real r1176 = (real)a238[0];
  const lf l1177 = w[650 + 144];
  const lf v806 = (r1176 * l1177);
  const real r1179 = (real)a237[0];
  const lf v807 = (r1179 + v806);
  const lf v808 = lf_exp(v807);
  const real r1182 = (real)a236[0];
  const lf l1183 = w[650 + 145];
  const lf v809 = (r1182 * l1183);
  const real r1185 = (real)a235[0];
  const lf v810 = (r1185 + v809);
  const lf v811 = lf_max(v810, SPLAT(lf, R(0.0)));
  const real r1188 = (real)a226[0];
  const lf l1189 = w[650 + 146];
  const lf v812 = (r1188 * l1189);
  const real r1191 = (real)a225[0];
  const lf v813 = (r1191 + v812);
  const lf v814 = lf_exp(v813);
  const real r1194 = (real)a228[0];
  const lf l1195 = w[650 + 147];
  const lf v815 = (r1194 * l1195);
  const real r1197 = (real)a227[0];
  const lf v816 = (r1197 + v815);
  const lf v817 = lf_exp(v816);
  const real r1200 = (real)a318[0];
  const lf l1201 = w[650 + 148];
  const lf v822 = (r1200 * l1201);
  const real r1203 = (real)a317[0];
  const lf v823 = (r1203 + v822);
  const lf v824 = lf_max(v823, SPLAT(lf, R(0.0)));
  const real r1206 = (real)a304[0];
  const lf l1207 = w[650 + 149];
  const lf v826 = (r1206 * l1207);
  const real r1209 = (real)a303[0];
  const lf v827 = (r1209 + v826);
  const lf v828 = lf_exp(v827);
  const lf v829 = (v828 * R(0x1.0d24456359e3ap-5));
  const real r1213 = (real)a300[0];
  const lf l1214 = w[650 + 150];
  const lf v830 = (r1213 * l1214);
  const real r1216 = (real)a299[0];
  const lf v831 = (r1216 + v830);
  const lf v832 = lf_exp(v831);
  const lf v833 = (v832 * R(0x1.0d24456359e3ap-5));
  const real r1220 = (real)a324[0];
  const lf l1221 = w[650 + 151];
  const lf v834 = (r1220 * l1221);
  const real r1223 = (real)a323[0];
  const lf v835 = (r1223 + v834);
  const lf v836 = lf_exp(v835);
  const real r1226 = (real)a326[0];
  const lf l1227 = w[650 + 152];
  const lf v837 = (r1226 * l1227);
  const real r1229 = (real)a325[0];
  const lf v838 = (r1229 + v837);
  const lf v839 = lf_exp(v838);
  const real r1232 = (real)a290[0];
  const lf l1233 = w[650 + 153];
  const lf v840 = (r1232 * l1233);
  const real r1235 = (real)a289[0];
  const lf v841 = (r1235 + v840);
  const lf v842 = lf_logistic(v841);
  const real r1238 = (real)a292[0];
  const lf l1239 = w[650 + 154];
  const lf v843 = (r1238 * l1239);
  const real r1241 = (real)a291[0];
  const lf v844 = (r1241 + v843);
  const lf v845 = lf_exp(v844);
  const real r1244 = (real)a306[0];
  const lf l1245 = w[650 + 155];
  const lf v846 = (r1244 * l1245);
  const real r1247 = (real)a305[0];
  const lf v847 = (r1247 + v846);
  const lf v848 = lf_exp(v847);
  const real r1250 = (real)a280[0];
  const lf l1251 = w[650 + 156];
  const lf v849 = (r1250 * l1251);
  const real r1253 = (real)a279[0];
  const lf v850 = (r1253 + v849);
  const lf v851 = lf_exp(v850);
  const lf v853 = (v851 * R(0x1.4f8b588e368f1p-17));
  const real r1257 = (real)a334[0];
  const lf l1258 = w[650 + 157];
  const lf v854 = (r1257 * l1258);
  const real r1260 = (real)a333[0];
  const lf v855 = (r1260 + v854);
  const lf v856 = lf_exp(v855);
  const real r1263 = (real)a332[0];
  const lf l1264 = w[650 + 158];
  const lf v857 = (r1263 * l1264);
  const real r1266 = (real)a331[0];
  const lf v858 = (r1266 + v857);
  const lf v859 = lf_exp(v858);
  const real r1269 = (real)a302[0];
  const lf l1270 = w[650 + 159];
  const lf v862 = (r1269 * l1270);
  const real r1272 = (real)a301[0];
  const lf v863 = (r1272 + v862);
  const lf v864 = lf_exp(v863);
  const real r1275 = (real)a348[0];
  const lf l1276 = w[650 + 160];
  const lf v865 = (r1275 * l1276);
  const real r1278 = (real)a347[0];
  const lf v866 = (r1278 + v865);
  const lf v867 = lf_logistic(v866);
  const real r1281 = (real)a316[0];
  const lf l1282 = w[650 + 161];
  const lf v868 = (r1281 * l1282);
  const real r1284 = (real)a315[0];
  const lf v869 = (r1284 + v868);
  const lf v870 = lf_logistic(v869);
  const real r1287 = (real)a288[0];
  const lf l1288 = w[650 + 162];
  const lf v871 = (r1287 * l1288);
  const real r1290 = (real)a287[0];
  const lf v872 = (r1290 + v871);
  const lf v873 = lf_logistic(v872);
  const real r1293 = (real)a278[0];
  const lf l1294 = w[650 + 163];
  const lf v874 = (r1293 * l1294);
  const real r1296 = (real)a277[0];
  const lf v875 = (r1296 + v874);
  const lf v876 = lf_logistic(v875);
  const real r1299 = (real)a344[0];
  const lf l1300 = w[650 + 164];
  const lf v877 = (r1299 * l1300);
  const real r1302 = (real)a343[0];
  const lf v878 = (r1302 + v877);
  const lf v879 = lf_logistic(v878);
  const real r1305 = (real)a312[0];
  const lf l1306 = w[650 + 165];
  const lf v880 = (r1305 * l1306);
  const real r1308 = (real)a311[0];
  const lf v881 = (r1308 + v880);
  const lf v882 = lf_logistic(v881);
  const real r1311 = (real)a340[0];
  const lf l1312 = w[650 + 166];
  const lf v883 = (r1311 * l1312);
  const real r1314 = (real)a339[0];
  const lf v884 = (r1314 + v883);
  const lf v885 = lf_logistic(v884);
  const real r1317 = (real)a308[0];
  const lf l1318 = w[650 + 167];
  const lf v886 = (r1317 * l1318);
  const real r1320 = (real)a307[0];
  const lf v887 = (r1320 + v886);
  const lf v888 = lf_logistic(v887);
  const real r1323 = (real)a282[0];
  const lf l1324 = w[650 + 168];
  const lf v889 = (r1323 * l1324);
  const real r1326 = (real)a281[0];
  const lf v890 = (r1326 + v889);
  const lf v891 = lf_exp(v890);
  const lf v892 = (v891 * R(0x1.0d24456359e3ap-5));
  const real r1330 = (real)a342[0];
  const lf l1331 = w[650 + 169];
  const lf v893 = (r1330 * l1331);
  const real r1333 = (real)a341[0];
  const lf v894 = (r1333 + v893);
  const lf v895 = lf_logistic(v894);
  const real r1336 = (real)a310[0];
  const lf l1337 = w[650 + 170];
  const lf v896 = (r1336 * l1337);
  const real r1339 = (real)a309[0];
  const lf v897 = (r1339 + v896);
  const lf v898 = lf_logistic(v897);
  const real r1342 = (real)a346[0];
  const lf l1343 = w[650 + 171];
  const lf v899 = (r1342 * l1343);
  const real r1345 = (real)a345[0];
  const lf v900 = (r1345 + v899);
  const lf v901 = lf_logistic(v900);
  const real r1348 = (real)a314[0];
  const lf l1349 = w[650 + 172];
  const lf v902 = (r1348 * l1349);
  const real r1351 = (real)a313[0];
  const lf v903 = (r1351 + v902);
  const lf v904 = lf_logistic(v903);
  const real r1354 = (real)a338[0];
  const lf l1355 = w[650 + 173];
  const lf v905 = (r1354 * l1355);
  const real r1357 = (real)a337[0];
  const lf v906 = (r1357 + v905);
  const lf v907 = lf_exp(v906);
  const real r1360 = (real)a328[0];
  const lf l1361 = w[650 + 174];
  const lf v908 = (r1360 * l1361);
  const real r1363 = (real)a327[0];
  const lf v909 = (r1363 + v908);
  const lf v910 = lf_exp(v909);
  const lf v912 = (v910 * R(0x1.d6ff796ddd4e6p-3));
  const real r1367 = (real)a350[0];
  const lf l1368 = w[650 + 175];
  const lf v915 = (r1367 * l1368);
  const real r1370 = (real)a349[0];
  const lf v916 = (r1370 + v915);
  const lf v917 = lf_logistic(v916);
  const real r1373 = (real)a298[0];
  const lf l1374 = w[650 + 176];
  const lf v918 = (r1373 * l1374);
  const real r1376 = (real)a297[0];
  const lf v919 = (r1376 + v918);
  const lf v920 = lf_exp(v919);
  const lf v922 = (v920 * R(0x1.6cc130d605981p-15));
  const real r1380 = (real)a400[0];
  const lf l1381 = w[650 + 194];
  const lf v924 = (r1380 * l1381);
  const real r1383 = (real)a399[0];
  const lf v925 = (r1383 + v924);
  const lf v926 = lf_exp(v925);
  const real r1386 = (real)a404[0];
  const lf l1387 = w[650 + 195];
  const lf v931 = (r1386 * l1387);
  const real r1389 = (real)a403[0];
  const lf v932 = (r1389 + v931);
  const lf v933 = lf_exp(v932);
  const real r1392 = (real)a416[0];
  const lf l1393 = w[650 + 196];
  const lf v934 = (r1392 * l1393);
  const real r1395 = (real)a415[0];
  const lf v935 = (r1395 + v934);
  const lf v936 = lf_max(v935, SPLAT(lf, R(0.0)));
  const lf v938 = (v936 * R(0x1.12e0be826d695p-30));
  const real r1399 = (real)a418[0];
  const lf l1400 = w[650 + 197];
  const lf v939 = (r1399 * l1400);
  const real r1402 = (real)a417[0];
  const lf v940 = (r1402 + v939);
  const lf v941 = lf_exp(v940);
  const real r1405 = (real)a420[0];
  const lf l1406 = w[650 + 198];
  const lf v942 = (r1405 * l1406);
  const real r1408 = (real)a419[0];
  const lf v943 = (r1408 + v942);
  const lf v944 = lf_exp(v943);
  const real r1411 = (real)a422[0];
  const lf l1412 = w[650 + 199];
  const lf v945 = (r1411 * l1412);
  const real r1414 = (real)a421[0];
  const lf v946 = (r1414 + v945);
  const lf v947 = lf_max(v946, SPLAT(lf, R(0.0)));
  const real r1417 = (real)a406[0];
  const lf l1418 = w[650 + 232];
  const lf v949 = (r1417 * l1418);
  const real r1420 = (real)a405[0];
  const lf v950 = (r1420 + v949);
  const lf v951 = lf_exp(v950);
  const real r1423 = (real)a424[0];
  const lf l1424 = w[650 + 233];
  const lf v952 = (r1423 * l1424);
  const real r1426 = (real)a423[0];
  const lf v953 = (r1426 + v952);
  const lf v954 = lf_exp(v953);
  const real r1429 = (real)a412[0];
  const lf l1430 = w[650 + 234];
  const lf v955 = (r1429 * l1430);
  const real r1432 = (real)a411[0];
  const lf v956 = (r1432 + v955);
  const lf v957 = lf_exp(v956);
  const real r1435 = (real)a414[0];
  const lf l1436 = w[650 + 235];
  const lf v958 = (r1435 * l1436);
  const real r1438 = (real)a413[0];
  const lf v959 = (r1438 + v958);
  const lf v960 = lf_logistic(v959);
  const real r1441 = (real)a408[0];
  const lf l1442 = w[650 + 236];
  const lf v961 = (r1441 * l1442);
  const real r1444 = (real)a407[0];
  const lf v962 = (r1444 + v961);
  const lf v963 = lf_logistic(v962);
  const real r1447 = (real)a470[0];
  const lf l1448 = w[650 + 301];
  const lf v965 = (r1447 * l1448);
  const real r1450 = (real)a469[0];
  const lf v966 = (r1450 + v965);
  const lf v967 = lf_exp(v966);
  const real r1453 = (real)a482[0];
  const lf l1454 = w[650 + 302];
  const lf v970 = (r1453 * l1454);
  const real r1456 = (real)a481[0];
  const lf v971 = (r1456 + v970);
  const lf v972 = lf_exp(v971);
  const real r1459 = (real)a488[0];
  const lf l1460 = w[650 + 591];
  const lf v974 = (r1459 * l1460);
  const real r1462 = (real)a487[0];
  const lf v975 = (r1462 + v974);
  const lf v976 = lf_exp(v975);
  const real r1465 = (real)a468[0];
  const lf l1466 = w[650 + 592];
  const lf v980 = (r1465 * l1466);
  const real r1468 = (real)a467[0];
  const lf v981 = (r1468 + v980);
  const lf v982 = lf_max(v981, SPLAT(lf, R(0.0)));
  const real r1471 = (real)a484[0];
  const lf l1472 = w[650 + 593];
  const lf v983 = (r1471 * l1472);
  const real r1474 = (real)a483[0];
  const lf v984 = (r1474 + v983);
  const lf v985 = lf_max(v984, SPLAT(lf, R(0.0)));
  const real r1477 = (real)a454[0];
  const lf l1478 = w[650 + 594];
  const lf v989 = (r1477 * l1478);
  const real r1480 = (real)a453[0];
  const lf v990 = (r1480 + v989);
  const lf v991 = lf_max(v990, SPLAT(lf, R(0.0)));
  const real r1483 = (real)a456[0];
  const lf l1484 = w[650 + 595];
  const lf v992 = (r1483 * l1484);
  const real r1486 = (real)a455[0];
  const lf v993 = (r1486 + v992);
  const real r1488 = (real)a436[0];
  const lf l1489 = w[650 + 596];
  const lf v996 = (r1488 * l1489);
  const real r1491 = (real)a435[0];
  const lf v997 = (r1491 + v996);
  const lf v998 = lf_exp(v997);
  const real r1494 = (real)a438[0];
  const lf l1495 = w[650 + 597];
  const lf v1002 = (r1494 * l1495);
  const real r1497 = (real)a437[0];
  const lf v1003 = (r1497 + v1002);
  const lf v1004 = lf_max(v1003, SPLAT(lf, R(0.0)));
  const real r1500 = (real)a426[0];
  const lf l1501 = w[650 + 598];
  const lf v1006 = (r1500 * l1501);
  const real r1503 = (real)a425[0];
  const lf v1007 = (r1503 + v1006);
  const lf v1008 = lf_max(v1007, SPLAT(lf, R(0.0)));
  const real r1506 = (real)a494[0];
  const lf l1507 = w[650 + 602];
  const lf v1010 = (r1506 * l1507);
  const real r1509 = (real)a493[0];
  const lf v1011 = (r1509 + v1010);
  const lf v1012 = lf_max(v1011, SPLAT(lf, R(0.0)));
  const real r1512 = (real)a496[0];
  const lf l1513 = w[650 + 603];
  const lf v1013 = (r1512 * l1513);
  const real r1515 = (real)a495[0];
  const lf v1014 = (r1515 + v1013);
  const lf v1015 = lf_max(v1014, SPLAT(lf, R(0.0)));
  const real r1518 = (real)a492[0];
  const lf l1519 = w[650 + 604];
  const lf v1016 = (r1518 * l1519);
  const real r1521 = (real)a491[0];
  const lf v1017 = (r1521 + v1016);
  const lf v1018 = lf_exp(v1017);
  const real r1524 = (real)a500[0];
  const lf l1525 = w[650 + 605];
  const lf v1023 = (r1524 * l1525);
  const real r1527 = (real)a499[0];
  const lf v1024 = (r1527 + v1023);
  const lf v1025 = lf_max(v1024, SPLAT(lf, R(0.0)));
  const real r1530 = (real)a478[0];
  const lf l1531 = w[650 + 606];
  const lf v1026 = (r1530 * l1531);
  const real r1533 = (real)a477[0];
  const lf v1027 = (r1533 + v1026);
  const lf v1028 = lf_max(v1027, SPLAT(lf, R(0.0)));
  const real r1536 = (real)a508[0];
  const lf l1537 = w[650 + 610];
  const lf v1029 = (r1536 * l1537);
  const real r1539 = (real)a507[0];
  const lf v1030 = (r1539 + v1029);
  const lf v1031 = lf_exp(v1030);
  const real r1542 = (real)a506[0];
  const lf l1543 = w[650 + 611];
  const lf v1032 = (r1542 * l1543);
  const real r1545 = (real)a505[0];
  const lf v1033 = (r1545 + v1032);
  const lf v1034 = lf_exp(v1033);
  const real r1548 = (real)a444[0];
  const lf l1549 = w[650 + 612];
  const lf v1035 = (r1548 * l1549);
  const real r1551 = (real)a443[0];
  const lf v1036 = (r1551 + v1035);
  const lf v1037 = lf_exp(v1036);
  const real r1554 = (real)a442[0];
  const lf l1555 = w[650 + 613];
  const lf v1038 = (r1554 * l1555);
  const real r1557 = (real)a441[0];
  const lf v1039 = (r1557 + v1038);
  const lf v1040 = lf_exp(v1039);
  const real r1560 = (real)a428[0];
  const lf l1561 = w[650 + 614];
  const lf v1041 = (r1560 * l1561);
  const real r1563 = (real)a427[0];
  const lf v1042 = (r1563 + v1041);
  const lf v1043 = lf_logistic(v1042);
  const real r1566 = (real)a464[0];
  const lf l1567 = w[650 + 647];
  const lf v1049 = (r1566 * l1567);
  const real r1569 = (real)a463[0];
  const lf v1050 = (r1569 + v1049);
  const real r1571 = (real)a486[0];
  const lf l1572 = w[650 + 648];
  const lf v1051 = (r1571 * l1572);
  const real r1574 = (real)a485[0];
  const lf v1052 = (r1574 + v1051);
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
  const lf v1557 = (R(0x1.62e42fefa39efp-1) / v551);
  const lf v1559 = (R(0x1.62e42fefa39efp-1) / v579);
  const lm v1564 = CAST(lm, (v1557 != R(0.0)));
  const lf v1565 = (-v1557);
  const lf v1566 = lf_select(v1564, v1557, SPLAT(lf, R(1.0)));
  const lf v1567 = (R(1.0) / v1566);
  const lf v1570 = (R(2.0) * v1557);
  const lm v1571 = CAST(lm, (v1570 != R(0.0)));
  const lf v1572 = (-v1570);
  const lf v1573 = lf_select(v1571, v1570, SPLAT(lf, R(1.0)));
  const lf v1574 = (R(1.0) / v1573);
  const lf v1578 = (R(0x1.62e42fefa39efp-1) / v547);
  const lf v1579 = (-v1578);
  const lf v1583 = lf_max(v576, SPLAT(lf, s600));
  const lf v1584 = (R(1.0) / v1583);
  const lf v1585 = (-v1584);
  const lf v1587 = (-v594);
  const lf v1588 = (R(1.0) - v568);
  const lf v1589 = lf_pow_log(v1588);
  const lf v1592 = lf_expm1(v1565);
  const lf v1593 = (-v1592);
  const lf v1594 = (v1593 / v1566);
  const lf v1595 = lf_select(v1564, v1594, SPLAT(lf, R(1.0)));
  const lf v1596 = lf_expm1(v1572);
  const lf v1597 = (-v1596);
  const lf v1598 = (v1597 / v1573);
  const lf v1599 = lf_select(v1571, v1598, SPLAT(lf, R(1.0)));
  const lf v1601 = lf_exp(v1579);
  const lf v1602 = lf_exp(v1565);
  const lf v1603 = lf_exp(v1572);
  const lf v1604 = lf_exp(v1585);
  const lf v1607 = (R(1.0) - v904);
  const lf v1608 = (v898 * v1607);
  const lf v1610 = (R(1.0) / v907);
  const lf v1611 = (R(1.0) / v912);
  const lf v1612 = (v839 - v836);
  const lf v1613 = (R(1.0) / v833);
  const lf v1614 = (R(1.0) - v873);
  const lf v1616 = (R(0x1.62e42fefa39efp-1) / v859);
  const lf v1617 = (R(1.0) - v876);
  const lf v1619 = (v856 * v856);
  const lf v1620 = (v1619 * s861);
  const lf v1621 = (R(2.0) * v1616);
  for (int k4561 = 0; k4561 < 4; ++k4561) {
    const real r1766 = (real)a32[k4561];
    const lf l1767 = w[650 + 7 + k4561];
    const lf v4562 = (r1766 * l1767);
    const real r1769 = (real)a31[k4561];
    const lf v4563 = (r1769 + v4562);
    const lf v4564 = lf_exp(v4563);
    const lf v4565 = (v4564 * R(0x1.5555555555555p-4));
    w[54 + k4561] = v4565;
    const real r1774 = (real)a34[k4561];
    const lf l1775 = w[650 + 11 + k4561];
    const lf v4566 = (r1774 * l1775);
    const real r1777 = (real)a33[k4561];
    const lf v4567 = (r1777 + v4566);
    const lf v4568 = lf_exp(v4567);
    const lf v4569 = (v4568 * R(0x1.5555555555555p-4));
    w[60 + k4561] = v4569;
    const real r1782 = (real)a38[k4561];
    const lf l1783 = w[650 + 15 + k4561];
    const lf v4570 = (r1782 * l1783);
    const real r1785 = (real)a37[k4561];
    const lf v4571 = (r1785 + v4570);
    const lf v4572 = lf_exp(v4571);
    const lf v4573 = (v4572 * R(0x1.5555555555555p-4));
    w[66 + k4561] = v4573;
    const real r1790 = (real)a36[k4561];
    const lf l1791 = w[650 + 19 + k4561];
    const lf v4574 = (r1790 * l1791);
    const real r1793 = (real)a35[k4561];
    const lf v4575 = (r1793 + v4574);
    const lf v4576 = lf_exp(v4575);
    const lf v4577 = (v4576 * R(0x1.5555555555555p-4));
    w[72 + k4561] = v4577;
    const real r1798 = (real)a198[k4561];
    const real s4578 = (r1798 * R(0.0));
    const real r1800 = (real)a197[k4561];
    const real s4579 = (r1800 + s4578);
    const real s4580 = (s4579 * R(0x1.5555555555555p-4));
    const real r1803 = (real)a200[k4561];
    const lf l1804 = w[650 + 87 + k4561];
    const lf v4581 = (r1803 * l1804);
    const real r1806 = (real)a199[k4561];
    const lf v4582 = (r1806 + v4581);
    const lf v4583 = lf_exp(v4582);
    const lf v4584 = (v4583 * R(0x1.5555555555555p-4));
    w[78 + k4561] = v4584;
    const real r1811 = (real)a260[k4561];
    const lf l1812 = w[650 + 91 + k4561];
    const lf v4585 = (r1811 * l1812);
    const real r1814 = (real)a259[k4561];
    const lf v4586 = (r1814 + v4585);
    const lf v4587 = lf_exp(v4586);
    const real r1817 = (real)a204[k4561];
    const lf l1818 = w[650 + 95 + k4561];
    const lf v4588 = (r1817 * l1818);
    const real r1820 = (real)a203[k4561];
    const lf v4589 = (r1820 + v4588);
    const lf v4590 = lf_exp(v4589);
    w[84 + k4561] = v4590;
    const real r1824 = (real)a188[k4561];
    const real s4591 = (r1824 * R(0.0));
    const real r1826 = (real)a187[k4561];
    const real s4592 = (r1826 + s4591);
    u[1084 + k4561] = s4592;
    const real r1829 = (real)a178[k4561];
    const lf l1830 = w[650 + 112 + k4561];
    const lf v4593 = (r1829 * l1830);
    const real r1832 = (real)a177[k4561];
    const lf v4594 = (r1832 + v4593);
    const lf v4595 = lf_exp(v4594);
    w[90 + k4561] = v4595;
    const real r1836 = (real)a190[k4561];
    const lf l1837 = w[650 + 124 + k4561];
    const lf v4596 = (r1836 * l1837);
    const real r1839 = (real)a189[k4561];
    const lf v4597 = (r1839 + v4596);
    const lf v4598 = lf_logistic(v4597);
    w[96 + k4561] = v4598;
    const real r1843 = (real)a210[k4561];
    const real s4599 = (r1843 * R(0.0));
    const real r1845 = (real)a209[k4561];
    const real s4600 = (r1845 + s4599);
    u[1090 + k4561] = s4600;
    const lf v4607 = (v755 * v4598);
    const lf v4608 = (v4607 * v768);
    const lf v4609 = (R(1.0) - v4608);
    w[102 + k4561] = v4609;
    const lf v4610 = (s4580 * v4609);
    const lf v4611 = (v4610 * v1427);
    const lf v4612 = (s4592 * v4611);
    const lf v4613 = (v4612 * v706);
    w[108 + k4561] = v4613;
    const lf v4614 = (v4598 * s4580);
    const lf v4615 = (v4614 * v777);
    w[114 + k4561] = v4615;
    const lf v4616 = (v4565 + v4573);
    const lf v4617 = (R(1.0) / v4616);
    w[120 + k4561] = v4617;
    const real s4618 = (R(1.0) - s4592);
    u[1096 + k4561] = s4618;
    const lf v4619 = (s4580 / v4584);
    w[126 + k4561] = v4619;
    const lf v4620 = lf_pow_log(v4619);
    w[132 + k4561] = v4620;
    const lf v4621 = (v4590 * v4590);
    const lf v4622 = (v4621 * s696);
    w[138 + k4561] = v4622;
    const lf v4623 = (R(1.0) - v4607);
    const lf v4624 = (s4592 * v1541);
    const lf v4625 = (R(1.0) - v4624);
    w[144 + k4561] = v4625;
    const lf v4626 = (R(1.0) / v4623);
    w[150 + k4561] = v4626;
    const lf v4627 = (R(0x1.62e42fefa39efp-1) / v4587);
    const lf v4628 = (-v4627);
    w[156 + k4561] = v4628;
    for (int k4632 = 0; k4632 < 6; ++k4632) {
      const real r1882 = (real)a296[k4561 + 4 * k4632];
      const real s4633 = (r1882 * R(0.0));
      const real r1884 = (real)a295[k4561 + 4 * k4632];
      const real s4634 = (r1884 + s4633);
      u[1058 + k4561 + 4 * k4632] = s4634;
    }
    for (int k4635 = 0; k4635 < 264; ++k4635) {
      const real r1889 = (real)a583[k4561 + 4 * k4635];
      const real s4636 = real_max(r1889, R(1.0));
      const real s4637 = (R(1.0) / s4636);
      const lf v4638 = (v817 + s4637);
      const lf v4639 = lf_sqrt(v4638);
      w[1300 + k4561 + 4 * k4635] = v4639;
      const int s4640 = (r1889 > R(0.0));
      const lf v4641 = (s4640 ? v4638 : SPLAT(lf, R(__builtin_inf())));
      w[2358 + k4561 + 4 * k4635] = v4641;
      const lm v4642 = lf_is_finite(v4641);
      ((lm *)(w + 3416))[k4561 + 4 * k4635] = v4642;
      const real s4643 = (s4640 ? r1889 : R(1.0));
      const real s4644 = real_log(s4643);
      const real s4645 = (s4640 ? s4644 : R(__builtin_nan("")));
      u[0 + k4561 + 4 * k4635] = s4645;
      const lf v4646 = lf_select(v4642, v4641, SPLAT(lf, R(0.0)));
      w[4474 + k4561 + 4 * k4635] = v4646;
    }
    for (int k4647 = 0; k4647 < 4; ++k4647) {
      const real r1908 = (real)t1073[4 * k4561 + k4647];
      const lf v4648 = (v1072 * r1908);
      const lf v4649 = (v694 + v4648);
      const lf v4650 = (v4590 * v4649);
      w[0 + 4 * k4561 + k4647] = v4650;
      const int r1913 = t1082[4 * k4561 + k4647];
      const lf v4651 = (r1913 ? v1067 : SPLAT(lf, R(0.0)));
      w[18 + 4 * k4561 + k4647] = v4651;
      const lf v4652 = (r1913 ? v1069 : SPLAT(lf, R(0.0)));
      w[36 + 4 * k4561 + k4647] = v4652;
    }
  }
  real s1463 = R(0.0);
  real s1465 = R(0.0);
  for (int k4653 = 0; k4653 < 6; ++k4653) {
    const real r1923 = (real)a80[k4653];
    const real s4654 = (r1923 * R(0.0));
    const real r1925 = (real)a79[k4653];
    const real s4655 = (r1925 + s4654);
    const real r1927 = (real)a52[k4653];
    const lf l1928 = w[650 + 25 + k4653];
    const lf v4656 = (r1927 * l1928);
    const real r1930 = (real)a51[k4653];
    const lf v4657 = (r1930 + v4656);
    const lf v4658 = (v4657 * R(0x1.5555555555555p-4));
    w[402 + k4653] = v4658;
    const real r1934 = (real)a92[k4653];
    const lf l1935 = w[650 + 32 + k4653];
    const lf v4659 = (r1934 * l1935);
    const real r1937 = (real)a91[k4653];
    const lf v4660 = (r1937 + v4659);
    const lf v4661 = lf_exp(v4660);
    w[408 + k4653] = v4661;
    const real r1941 = (real)a322[k4653];
    const real s4662 = (r1941 * R(0.0));
    const real r1943 = (real)a321[k4653];
    const real s4663 = (r1943 + s4662);
    u[2764 + k4653] = s4663;
    const real r1946 = (real)a320[k4653];
    const real s4664 = (r1946 * R(0.0));
    const real r1948 = (real)a319[k4653];
    const real s4665 = (r1948 + s4664);
    u[2770 + k4653] = s4665;
    const int r1951 = t1114[k4653];
    const lf v4668 = (r1951 ? v603 : v606);
    const lf v4672 = (v4661 * v4661);
    const lf v4678 = (-v4658);
    const lf v4679 = (v4678 * s542);
    w[414 + k4653] = v4679;
    const real s4680 = real_log(s4655);
    const lf v4681 = (v4658 * s544);
    const lf v4682 = (s4680 + v4681);
    w[420 + k4653] = v4682;
    const real s4683 = (s4665 * s4663);
    const real s4684 = (R(1.0) - s4665);
    u[2776 + k4653] = s4684;
    const real s4685 = (s4684 * s4663);
    const lf v4686 = (s4665 * v888);
    const lf v4687 = (s4684 * v885);
    const lf v4688 = (v4686 + v4687);
    w[426 + k4653] = v4688;
    const real s4689 = (R(1.0) / s4663);
    u[2782 + k4653] = s4689;
    const lf v4690 = (v4672 * s553);
    w[432 + k4653] = v4690;
    const lf v4692 = (v4690 * v1599);
    w[438 + k4653] = v4692;
    const lf v4693 = (s4665 * v1608);
    w[444 + k4653] = v4693;
    const lf v4694 = (s4665 * v870);
    const lf v4695 = (s4684 * v867);
    const lf v4696 = (v4694 + v4695);
    w[450 + k4653] = v4696;
    const lf v4697 = (s4665 * v882);
    const lf v4698 = (s4684 * v879);
    const lf v4699 = (v4697 + v4698);
    w[456 + k4653] = v4699;
    for (int k4703 = 0; k4703 < 6; ++k4703) {
      const real r1986 = (real)a294[6 * k4653 + k4703];
      const real s4704 = (r1986 * R(0.0));
      const real r1988 = (real)a293[6 * k4653 + k4703];
      const real s4705 = (r1988 + s4704);
      u[2688 + 6 * k4653 + k4703] = s4705;
      const real r1991 = (real)a276[6 * k4653 + k4703];
      const real s4706 = (r1991 * R(0.0));
      const real r1993 = (real)a275[6 * k4653 + k4703];
      const real s4707 = (r1993 + s4706);
      u[2726 + 6 * k4653 + k4703] = s4707;
      const int r1996 = t1128[6 * k4653 + k4703];
      const lf v4708 = (r1996 ? v4672 : SPLAT(lf, R(0.0)));
      w[212 + 6 * k4653 + k4703] = v4708;
      const lf v4709 = (v1127 * v4708);
      const lf v4710 = (v4709 * v1127);
      w[250 + 6 * k4653 + k4703] = v4710;
      const lf v4711 = (v1125 * v4708);
      const lf v4712 = (v4711 * v1127);
      w[288 + 6 * k4653 + k4703] = v4712;
      const lf v4713 = (r1996 ? v1123 : SPLAT(lf, R(0.0)));
      w[326 + 6 * k4653 + k4703] = v4713;
      const lf v4714 = (r1996 ? v1125 : SPLAT(lf, R(0.0)));
      w[364 + 6 * k4653 + k4703] = v4714;
    }
    for (int k4715 = 0; k4715 < 264; ++k4715) {
      const lf v4716 = lf_log1p(v4668);
      const lf v4717 = lf_sqrt(v4716);
      w[5532 + k4653 + 6 * k4715] = v4717;
      const lf v4718 = (v4716 * R(0x1.0000000000000p-1));
      w[7118 + k4653 + 6 * k4715] = v4718;
      const real r2016 = (real)a584[k4653 + 6 * k4715];
      const int s4719 = (r2016 > R(0.0));
      const lf v4720 = (s4719 ? v4716 : SPLAT(lf, R(__builtin_inf())));
      w[8704 + k4653 + 6 * k4715] = v4720;
      const lm v4721 = lf_is_finite(v4720);
      ((lm *)(w + 10290))[k4653 + 6 * k4715] = v4721;
      const real s4722 = (s4719 ? r2016 : R(1.0));
      const real s4723 = real_log(s4722);
      const real s4724 = (s4719 ? s4723 : R(__builtin_nan("")));
      u[1102 + k4653 + 6 * k4715] = s4724;
      const lf v4725 = lf_select(v4721, v4720, SPLAT(lf, R(0.0)));
      w[11876 + k4653 + 6 * k4715] = v4725;
    }
    for (int k4726 = 0; k4726 < 8; ++k4726) {
      const real r2030 = (real)t1576[k4653 + 6 * k4726];
      const lf v4727 = (v4658 * r2030);
      w[162 + k4653 + 6 * k4726] = v4727;
    }
    s1463 = (s1463 + s4683);
    s1465 = (s1465 + s4685);
  }
  for (int k4728 = 0; k4728 < 2; ++k4728) {
    const real r2038 = (real)a112[k4728];
    const real s4729 = (r2038 * R(0.0));
    const real r2040 = (real)a111[k4728];
    const real s4730 = (r2040 + s4729);
    u[2788 + k4728] = s4730;
    const real r2043 = (real)a110[k4728];
    const real s4731 = (r2043 * R(0.0));
    const real r2045 = (real)a109[k4728];
    const real s4732 = (r2045 + s4731);
    u[2790 + k4728] = s4732;
  }
  for (int k4733 = 0; k4733 < 8; ++k4733) {
    const real r2050 = (real)a136[k4733];
    const real s4734 = (r2050 * R(0.0));
    const real r2052 = (real)a135[k4733];
    const real s4735 = (r2052 + s4734);
    u[2858 + k4733] = s4735;
    const real r2055 = (real)a132[k4733];
    const real s4736 = (r2055 * R(0.0));
    const real r2057 = (real)a131[k4733];
    const real s4737 = (r2057 + s4736);
    u[2868 + k4733] = s4737;
    const real r2060 = (real)a104[k4733];
    const real s4738 = (r2060 * R(0.0));
    const real r2062 = (real)a103[k4733];
    const real s4739 = (r2062 + s4738);
    u[2878 + k4733] = s4739;
    const real r2065 = (real)a106[k4733];
    const real s4740 = (r2065 * R(0.0));
    const real r2067 = (real)a105[k4733];
    const real s4741 = (r2067 + s4740);
    u[2888 + k4733] = s4741;
    const real s4743 = (R(1.0) - s4737);
    u[2898 + k4733] = s4743;
    const real r2072 = (real)t1561[k4733];
    const real s4744 = (s1560 * r2072);
    const real s4745 = real_exp(s4744);
    u[2908 + k4733] = s4745;
    const real s4746 = (R(1.0) - s4745);
    u[2918 + k4733] = s4746;
    const lf v4747 = (v1565 * r2072);
    const lf v4748 = lf_expm1(v4747);
    const lf v4749 = (-v4748);
    const lf v4750 = (v4749 * v1567);
    const lf v4751 = lf_select(v1564, v4750, SPLAT(lf, r2072));
    w[512 + k4733] = v4751;
    const lf v4752 = (v1572 * r2072);
    const lf v4753 = lf_expm1(v4752);
    const lf v4754 = (-v4753);
    const lf v4755 = (v4754 * v1574);
    const lf v4756 = lf_select(v1571, v4755, SPLAT(lf, r2072));
    const lf v4758 = (v1579 * r2072);
    const lf v4759 = lf_exp(v4758);
    w[522 + k4733] = v4759;
    const lf v4760 = lf_exp(v4747);
    w[532 + k4733] = v4760;
    const lf v4761 = lf_exp(v4752);
    w[542 + k4733] = v4761;
    const lf v4762 = (v1585 * r2072);
    const lf v4763 = lf_exp(v4762);
    w[552 + k4733] = v4763;
    for (int k4764 = 0; k4764 < 8; ++k4764) {
      const real r2100 = (real)a120[8 * k4733 + k4764];
      const real s4765 = (r2100 * R(0.0));
      const real r2102 = (real)a119[8 * k4733 + k4764];
      const real s4766 = (r2102 + s4765);
      u[2792 + 8 * k4733 + k4764] = s4766;
    }
    for (int k4767 = 0; k4767 < 6; ++k4767) {
      const lf l2107 = w[432 + k4767];
      const lf v4768 = (l2107 * v4756);
      w[462 + 6 * k4733 + k4767] = v4768;
    }
  }
  for (int k4769 = 0; k4769 < 32; ++k4769) {
    const real r2113 = (real)a410[k4769];
    const lf l2114 = w[650 + 200 + k4769];
    const lf v4770 = (r2113 * l2114);
    const real r2116 = (real)a409[k4769];
    const lf v4771 = (r2116 + v4770);
    const lf v4772 = lf_logistic(v4771);
    w[562 + k4769] = v4772;
    const real r2120 = (real)a514[k4769];
    const lf l2121 = w[650 + 237 + k4769];
    const lf v4773 = (r2120 * l2121);
    const real r2123 = (real)a513[k4769];
    const lf v4774 = (r2123 + v4773);
    const lf v4775 = lf_exp(v4774);
    const lf v4776 = (v4775 * R(0x1.bf647612f3696p-21));
    const real r2127 = (real)a432[k4769];
    const lf l2128 = w[650 + 269 + k4769];
    const lf v4777 = (r2127 * l2128);
    const real r2130 = (real)a431[k4769];
    const lf v4778 = (r2130 + v4777);
    const lf v4779 = lf_logistic(v4778);
    const real r2133 = (real)a504[k4769];
    const lf l2134 = w[650 + 615 + k4769];
    const lf v4780 = (r2133 * l2134);
    const real r2136 = (real)a503[k4769];
    const lf v4781 = (r2136 + v4780);
    const lf v4782 = lf_exp(v4781);
    w[596 + k4769] = v4782;
    const lf v4783 = (R(1.0) - v4779);
    const lf v4784 = (v4776 * v4783);
    w[13462 + k4769] = v4784;
    const lf v4785 = (v4782 * v4782);
    w[13496 + k4769] = v4785;
    const lf v4786 = (v4776 * v4779);
    const real r2146 = (real)a574[k4769];
    const lf v4787 = (v4786 * r2146);
    const lf v4788 = (v4787 * v1435);
    w[13530 + k4769] = v4788;
    const lf v4789 = (R(0.0) * v4787);
    const lf v4790 = (v4789 / r2146);
    const lf v4791 = (v4790 * v1437);
    w[13564 + k4769] = v4791;
    const lf v4792 = (v4789 * s1020);
    w[13598 + k4769] = v4792;
    const lf v4793 = (v1031 * v4782);
    const lf v4794 = (v1037 * v4782);
    const lf v4795 = (v4793 * v4793);
    const lf v4796 = (v4795 * s1046);
    w[13632 + k4769] = v4796;
    const lf v4797 = (v4794 * v4794);
    const lf v4798 = (v4797 * s1046);
    w[13666 + k4769] = v4798;
    const real r2164 = (real)a577[k4769];
    const real s4799 = (r2164 * R(0x1.5555555555555p-4));
    u[2928 + k4769] = s4799;
    const real s4800 = (s1048 * s4799);
    u[2962 + k4769] = s4800;
  }
  for (int k4801 = 0; k4801 < 32; ++k4801) {
    for (int k4803 = 0; k4803 < 32; ++k4803) {
      const real r2172 = (real)a480[32 * k4801 + k4803];
      const real s4804 = (r2172 * R(0.0));
      const real r2174 = (real)a479[32 * k4801 + k4803];
      const real s4805 = (r2174 + s4804);
      u[2996 + 32 * k4801 + k4803] = s4805;
    }
  }
  for (int k4806 = 0; k4806 < 9; ++k4806) {
    const real r2180 = (real)a510[k4806];
    const real s4807 = (r2180 * R(0.0));
    const real r2182 = (real)a509[k4806];
    const real s4808 = (r2182 + s4807);
    u[4022 + k4806] = s4808;
  }
  const real r2186 = (real)a580[0];
  for (int k4809 = 0; k4809 < 432; ++k4809) {
    const u4 r2188 = t1054[k4809];
    lu4 v4810;
    lu4 v4811;
    lanes_threefry(v488, v489, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2188), &v4810, &v4811);
    for (int k4813 = 0; k4813 < 83; ++k4813) {
      const u4 r2193 = t1055[83 * k4809 + k4813];
      lu4 v4814;
      lu4 v4815;
      lanes_threefry(v4810, v4811, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2193), &v4814, &v4815);
      lu4 v4816;
      lu4 v4817;
      lanes_threefry(v4814, v4815, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v4816, &v4817);
      const lu8 v4818 = CAST(lu8, v4816);
      const lu8 v4819 = CAST(lu8, v4817);
      const lu8 v4820 = (v4818 << ((u8)32ull));
      const lu8 v4821 = (v4820 | v4819);
      const lu8 v4822 = (v4821 >> ((u8)12ull));
      const lu8 v4823 = (v4822 | ((u8)4607182418800017408ull));
      const lw v4824 = ((lw)(v4823));
      const lw v4825 = (v4824 - (1.0));
      const lw v4826 = (v4825 * (2.0));
      const lw v4827 = (v4826 + (-0x1.fffffffffffffp-1));
      const lw v4828 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v4827);
      const lf v4829 = CAST(lf, lw_erf_inv(v4828));
      const lf v4830 = (R(0x1.6a09e667f3bcdp+0) * v4829);
      const lf v4831 = (r2186 * v4830);
      w[13700 + 83 * k4809 + k4813] = v4831;
    }
  }
  for (int k4832 = 0; k4832 < 264; ++k4832) {
    const u4 r2218 = t1058[k4832];
    lu4 v4833;
    lu4 v4834;
    lanes_threefry(v488, v489, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2218), &v4833, &v4834);
    const lf l2222 = w[13700 + 11 + 83 * k4832];
    const lf v4839 = (v1390 * l2222);
    const lf l2224 = w[13700 + 6 + 83 * k4832];
    const lf v4843 = (-l2224);
    w[353182 + k4832] = v4843;
    const lf v4844 = (-l2222);
    w[353448 + k4832] = v4844;
    const lf l2229 = w[13700 + 12 + 83 * k4832];
    const lf v4846 = (-l2229);
    w[353714 + k4832] = v4846;
    const lf l2232 = w[13700 + 82 + 83 * k4832];
    const lf v4847 = (-l2232);
    w[353980 + k4832] = v4847;
    const lf l2235 = w[13700 + 81 + 83 * k4832];
    const lf v4848 = (-l2235);
    w[354246 + k4832] = v4848;
    for (int k4853 = 0; k4853 < 4; ++k4853) {
      const u4 r2239 = t1059[4 * k4832 + k4853];
      lu4 v4854;
      lu4 v4855;
      lanes_threefry(v4833, v4834, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2239), &v4854, &v4855);
      lu4 v4856;
      lu4 v4857;
      lanes_threefry(v4854, v4855, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v4856, &v4857);
      const lu8 v4858 = CAST(lu8, v4856);
      const lu8 v4859 = CAST(lu8, v4857);
      const lu8 v4860 = (v4858 << ((u8)32ull));
      const lu8 v4861 = (v4860 | v4859);
      const lu8 v4862 = (v4861 >> ((u8)12ull));
      const lu8 v4863 = (v4862 | ((u8)4607182418800017408ull));
      const lw v4864 = ((lw)(v4863));
      const lw v4865 = (v4864 - (1.0));
      const lw v4866 = (v4865 * (2.0));
      const lw v4867 = (v4866 + (-0x1.fffffffffffffp-1));
      const lw v4868 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v4867);
      const lf v4869 = CAST(lf, lw_erf_inv(v4868));
      const lf v4870 = (R(0x1.6a09e667f3bcdp+0) * v4869);
      const lf l2259 = w[1300 + 4 * k4832 + k4853];
      const lf v4871 = (l2259 * v4870);
      const lf l2261 = w[13700 + 7 + 83 * k4832 + k4853];
      const lf v4872 = (v1391 * l2261);
      const lf v4873 = (v4872 + v4839);
      const lf l2264 = w[84 + k4853];
      const lf v4874 = (l2264 * v4873);
      w[350008 + 4 * k4832 + k4853] = v4874;
      const lf v4875 = (-l2261);
      w[351066 + 4 * k4832 + k4853] = v4875;
      const real r2269 = u[0 + 4 * k4832 + k4853];
      const lf v4876 = (r2269 - v4871);
      w[352124 + 4 * k4832 + k4853] = v4876;
    }
    for (int k4877 = 0; k4877 < 6; ++k4877) {
      const u4 r2274 = t1115[6 * k4832 + k4877];
      lu4 v4878;
      lu4 v4879;
      lanes_threefry(v4833, v4834, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2274), &v4878, &v4879);
      lu4 v4880;
      lu4 v4881;
      lanes_threefry(v4878, v4879, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v4880, &v4881);
      const lu8 v4882 = CAST(lu8, v4880);
      const lu8 v4883 = CAST(lu8, v4881);
      const lu8 v4884 = (v4882 << ((u8)32ull));
      const lu8 v4885 = (v4884 | v4883);
      const lu8 v4886 = (v4885 >> ((u8)12ull));
      const lu8 v4887 = (v4886 | ((u8)4607182418800017408ull));
      const lw v4888 = ((lw)(v4887));
      const lw v4889 = (v4888 - (1.0));
      const lw v4890 = (v4889 * (2.0));
      const lw v4891 = (v4890 + (-0x1.fffffffffffffp-1));
      const lw v4892 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v4891);
      const lf v4893 = CAST(lf, lw_erf_inv(v4892));
      const lf v4894 = (R(0x1.6a09e667f3bcdp+0) * v4893);
      const lf l2294 = w[5532 + 6 * k4832 + k4877];
      const lf v4895 = (l2294 * v4894);
      const lf l2296 = w[7118 + 6 * k4832 + k4877];
      const lf v4896 = (v4895 - l2296);
      const lf l2298 = w[408 + k4877];
      const lf l2299 = w[13700 + 83 * k4832 + k4877];
      const lf v4897 = (l2298 * l2299);
      w[345250 + 6 * k4832 + k4877] = v4897;
      const lf v4898 = (-l2299);
      w[346836 + 6 * k4832 + k4877] = v4898;
      const real r2304 = u[1102 + 6 * k4832 + k4877];
      const lf v4899 = (r2304 - v4896);
      w[348422 + 6 * k4832 + k4877] = v4899;
    }
    for (int k4900 = 0; k4900 < 264; ++k4900) {
      const real r2309 = (real)t1185[264 * k4832 + k4900];
      const lf v4901 = lf_pow_exp(v1178, SPLAT(lf, r2309), v1184);
      const lf v4902 = (v1183 * v4901);
      const int r2312 = t1186[264 * k4832 + k4900];
      const lf v4903 = (r2312 ? v1182 : SPLAT(lf, R(0.0)));
      const int r2314 = t1187[264 * k4832 + k4900];
      const lf v4904 = (r2314 ? v4902 : v4903);
      w[49558 + 264 * k4832 + k4900] = v4904;
      const lf v4905 = lf_pow_exp(v1192, SPLAT(lf, r2309), v1198);
      const lf v4906 = (v1197 * v4905);
      const lf v4907 = (r2312 ? v1196 : SPLAT(lf, R(0.0)));
      const lf v4908 = (r2314 ? v4906 : v4907);
      w[119256 + 264 * k4832 + k4900] = v4908;
      const lf v4909 = lf_pow_exp(v1262, SPLAT(lf, r2309), v1268);
      const lf v4910 = (v1267 * v4909);
      const lf v4911 = (r2312 ? v1266 : SPLAT(lf, R(0.0)));
      const lf v4912 = (r2314 ? v4910 : v4911);
      w[188954 + 264 * k4832 + k4900] = v4912;
      const lf v4913 = lf_pow_exp(v1323, SPLAT(lf, r2309), v1329);
      const lf v4914 = (v1328 * v4913);
      const lf v4915 = (r2312 ? v1327 : SPLAT(lf, R(0.0)));
      const lf v4916 = (r2314 ? v4914 : v4915);
      w[258652 + 264 * k4832 + k4900] = v4916;
    }
    for (int k4917 = 0; k4917 < 32; ++k4917) {
      const lf l2334 = w[13700 + 49 + 83 * k4832 + k4917];
      const lf v4918 = (-l2334);
      w[328350 + 32 * k4832 + k4917] = v4918;
      const lf l2337 = w[13700 + 17 + 83 * k4832 + k4917];
      const lf v4919 = (-l2337);
      w[336800 + 32 * k4832 + k4917] = v4919;
    }
  }
  for (int k4920 = 0; k4920 < 4; ++k4920) {
    const lf l2343 = w[84 + k4920];
    for (int k4924 = 0; k4924 < 4; ++k4924) {
      const lf l2345 = w[0 + k4920 + 4 * k4924];
      const lf v4925 = (l2345 * l2343);
      w[630 + k4920 + 4 * k4924] = v4925;
      const lf v4926 = (v1071 * v4925);
      const lf v4927 = (v4926 * v1071);
      w[1300 + k4920 + 4 * k4924] = v4927;
      const lf v4928 = (v1069 * v4925);
      const lf v4929 = (v4928 * v1071);
      w[1318 + k4920 + 4 * k4924] = v4929;
    }
  }
  for (int k5238 = 0; k5238 < 4; ++k5238) for (int k5239 = 0; k5239 < 4; ++k5239) w[0 + 4 * k5238 + k5239] = SPLAT(lf, R(0.0));
  for (int k1076 = 0; k1076 < 264; ++k1076) {
    for (int k2986 = 0; k2986 < 4; ++k2986) {
      const lf l2359 = w[2358 + 4 * k1076 + k2986];
      const lm v2987 = lf_is_finite(l2359);
      ((lm *)(w + 1390))[k2986] = v2987;
      const lf v2989 = lf_select(v2987, l2359, SPLAT(lf, R(1.0)));
      for (int k2992 = 0; k2992 < 4; ++k2992) {
        const lf l2364 = w[0 + 4 * k2986 + k2992];
        const lf v2993 = (v1069 * l2364);
        const lf v2994 = (v2993 * v1069);
        const lf l2367 = w[1300 + 4 * k2986 + k2992];
        const lf v2995 = (v2994 + l2367);
        w[1336 + 4 * k2986 + k2992] = v2995;
        const int r2370 = t1082[4 * k2986 + k2992];
        const lf v2996 = (r2370 ? v2989 : SPLAT(lf, R(0.0)));
        w[1354 + 4 * k2986 + k2992] = v2996;
        const lf v2997 = (v1067 * l2364);
        const lf v2998 = (v2997 * v1069);
        const lf l2375 = w[1318 + 4 * k2986 + k2992];
        const lf v2999 = (v2998 + l2375);
        w[1372 + 4 * k2986 + k2992] = v2999;
      }
    }
    for (int k3000 = 0; k3000 < 4; ++k3000) {
      const lm l2381 = ((lm *)(w + 1390))[k3000];
      for (int k3003 = 0; k3003 < 4; ++k3003) {
        const lm l2383 = ((lm *)(w + 1390))[k3003];
        const lm v3004 = (l2383 & l2381);
        ((lm *)(w + 1396))[k3000 + 4 * k3003] = v3004;
        const lf l2386 = w[1336 + k3000 + 4 * k3003];
        const lf v3005 = lf_select(v3004, l2386, SPLAT(lf, R(0.0)));
        const lf l2388 = w[1354 + k3000 + 4 * k3003];
        const lf v3006 = (v3005 + l2388);
        w[1414 + k3000 + 4 * k3003] = v3006;
      }
    }
    for (int k5240 = 0; k5240 < 4; ++k5240) for (int k5241 = 0; k5241 < 4; ++k5241) w[1336 + 4 * k5240 + k5241] = w[1414 + 4 * k5240 + k5241];
    for (int k1085 = 0; k1085 < 4; ++k1085) {
      const i8 r2395 = t1087[k1085];
      for (int k2962 = 0; k2962 < 4; ++k2962) {
        const i8 r2397 = t1087[k2962];
        const int s2963 = (r2397 == r2395);
        ((int *)(u + 0))[k2962] = s2963;
        const real s2964 = ((real)s2963);
        u[6 + k2962] = s2964;
      }
      lf v1092 = SPLAT(lf, R(0.0));
      for (int k2965 = 0; k2965 < 4; ++k2965) {
        lf v2966 = SPLAT(lf, R(0.0));
        lf v2967 = SPLAT(lf, R(0.0));
        const int r2407 = ((int *)(u + 0))[k2965];
        for (int k2970 = 0; k2970 < 4; ++k2970) {
          const lf l2409 = w[1336 + 4 * k2965 + k2970];
          const real r2410 = u[6 + k2970];
          const lf v2971 = (l2409 * r2410);
          const lf l2412 = w[1336 + k2965 + 4 * k2970];
          const lf v2972 = (r2410 * l2412);
          const int r2414 = ((int *)(u + 0))[k2970];
          const int s2973 = (r2407 & r2414);
          ((int *)(u + 12))[4 * k2965 + k2970] = s2973;
          v2966 = (v2966 + v2971);
          v2967 = (v2967 + v2972);
        }
        w[1354 + k2965] = v2966;
        w[1360 + k2965] = v2967;
        const real r2422 = u[6 + k2965];
        const lf v2968 = (v2967 * r2422);
        v1092 = (v1092 + v2968);
      }
      const lf v1093 = (R(1.0) / v1092);
      for (int k2974 = 0; k2974 < 4; ++k2974) {
        const lf l2428 = w[1354 + k2974];
        const lf v2975 = (-l2428);
        const lf v2976 = (v2975 * v1093);
        w[1366 + k2974] = v2976;
      }
      for (int k2977 = 0; k2977 < 4; ++k2977) {
        const lf l2434 = w[1360 + k2977];
        const lf v2978 = (l2434 * v1093);
        const int r2436 = ((int *)(u + 0))[k2977];
        for (int k2980 = 0; k2980 < 4; ++k2980) {
          const lf l2438 = w[1354 + k2980];
          const lf v2981 = (l2438 * v2978);
          const lf l2440 = w[1336 + k2977 + 4 * k2980];
          const lf v2982 = (l2440 - v2981);
          const lf l2442 = w[1366 + k2980];
          const lf v2983 = (r2436 ? l2442 : v2982);
          const int r2444 = ((int *)(u + 0))[k2980];
          const lf v2984 = (r2444 ? v2978 : v2983);
          const int r2446 = ((int *)(u + 12))[k2977 + 4 * k2980];
          const lf v2985 = (r2446 ? v1093 : v2984);
          w[1336 + k2977 + 4 * k2980] = v2985;
        }
      }
    }
    for (int k3007 = 0; k3007 < 4; ++k3007) {
      const lm l2453 = ((lm *)(w + 1390))[k3007];
      const lf l2454 = w[2358 + 4 * k1076 + k3007];
      const lf v3008 = lf_select(l2453, l2454, SPLAT(lf, R(0.0)));
      for (int k3014 = 0; k3014 < 4; ++k3014) {
        const lm l2457 = ((lm *)(w + 1396))[k3007 + 4 * k3014];
        const lf l2458 = w[1336 + k3007 + 4 * k3014];
        const lf v3015 = lf_select(l2457, l2458, SPLAT(lf, R(0.0)));
        w[354512 + 16 * k1076 + k3007 + 4 * k3014] = v3015;
      }
      for (int k3016 = 0; k3016 < 4; ++k3016) {
        lf v3017 = SPLAT(lf, R(0.0));
        for (int k3023 = 0; k3023 < 4; ++k3023) {
          const lf l2465 = w[1372 + 4 * k3016 + k3023];
          const lf l2466 = w[354512 + 16 * k1076 + k3007 + 4 * k3023];
          const lf v3024 = (l2465 * l2466);
          v3017 = (v3017 + v3024);
        }
        w[358738 + 16 * k1076 + k3007 + 4 * k3016] = v3017;
        const lf v3018 = (v3017 * v1069);
        const lf l2472 = w[18 + k3007 + 4 * k3016];
        const lf v3019 = (l2472 - v3018);
        w[1354 + k3007 + 4 * k3016] = v3019;
        const lf v3020 = (v3017 * v1071);
        const lf l2476 = w[36 + k3007 + 4 * k3016];
        const lf v3021 = (l2476 - v3020);
        w[1414 + k3007 + 4 * k3016] = v3021;
        const lf v3022 = (v3017 * v3008);
        w[1432 + k3007 + 4 * k3016] = v3022;
      }
    }
    for (int k3025 = 0; k3025 < 4; ++k3025) {
      for (int k3030 = 0; k3030 < 4; ++k3030) {
        lf v3031 = SPLAT(lf, R(0.0));
        lf v3032 = SPLAT(lf, R(0.0));
        lf v3033 = SPLAT(lf, R(0.0));
        for (int k3034 = 0; k3034 < 4; ++k3034) {
          const lf l2489 = w[1354 + 4 * k3030 + k3034];
          const lf l2490 = w[0 + k3025 + 4 * k3034];
          const lf v3035 = (l2489 * l2490);
          const lf l2492 = w[1414 + 4 * k3025 + k3034];
          const lf l2493 = w[630 + k3030 + 4 * k3034];
          const lf v3036 = (l2492 * l2493);
          const lf l2495 = w[1432 + 4 * k3025 + k3034];
          const lf l2496 = w[358738 + 16 * k1076 + 4 * k3030 + k3034];
          const lf v3037 = (l2495 * l2496);
          v3031 = (v3031 + v3035);
          v3032 = (v3032 + v3036);
          v3033 = (v3033 + v3037);
        }
        w[1336 + k3025 + 4 * k3030] = v3031;
        w[1408 + k3030] = v3032;
        w[1390 + 4 * k3025 + k3030] = v3033;
      }
      for (int k3038 = 0; k3038 < 4; ++k3038) {
        lf v3039 = SPLAT(lf, R(0.0));
        for (int k3040 = 0; k3040 < 4; ++k3040) {
          const lf l2509 = w[1408 + k3040];
          const lf l2510 = w[1414 + 4 * k3038 + k3040];
          const lf v3041 = (l2509 * l2510);
          v3039 = (v3039 + v3041);
        }
        w[1372 + 4 * k3025 + k3038] = v3039;
      }
    }
    for (int k3042 = 0; k3042 < 4; ++k3042) {
      for (int k3044 = 0; k3044 < 4; ++k3044) {
        lf v3045 = SPLAT(lf, R(0.0));
        for (int k3048 = 0; k3048 < 4; ++k3048) {
          const lf l2521 = w[1336 + 4 * k3044 + k3048];
          const lf l2522 = w[1354 + 4 * k3042 + k3048];
          const lf v3049 = (l2521 * l2522);
          v3045 = (v3045 + v3049);
        }
        const lf l2526 = w[1372 + k3042 + 4 * k3044];
        const lf v3046 = (v3045 + l2526);
        const lf l2528 = w[1390 + k3042 + 4 * k3044];
        const lf v3047 = (v3046 + l2528);
        w[0 + k3042 + 4 * k3044] = v3047;
      }
    }
  }
  for (int k5242 = 0; k5242 < 6; ++k5242) for (int k5243 = 0; k5243 < 6; ++k5243) w[0 + 6 * k5242 + k5243] = SPLAT(lf, R(0.0));
  for (int k1130 = 0; k1130 < 264; ++k1130) {
    for (int k3074 = 0; k3074 < 6; ++k3074) {
      const lf l2537 = w[8704 + 6 * k1130 + k3074];
      const lm v3075 = lf_is_finite(l2537);
      ((lm *)(w + 1414))[k3074] = v3075;
      const lf v3077 = lf_select(v3075, l2537, SPLAT(lf, R(1.0)));
      for (int k3080 = 0; k3080 < 6; ++k3080) {
        const lf l2542 = w[0 + 6 * k3074 + k3080];
        const lf v3081 = (v1125 * l2542);
        const lf v3082 = (v3081 * v1125);
        const lf l2545 = w[250 + 6 * k3074 + k3080];
        const lf v3083 = (v3082 + l2545);
        w[1300 + 6 * k3074 + k3080] = v3083;
        const int r2548 = t1128[6 * k3074 + k3080];
        const lf v3084 = (r2548 ? v3077 : SPLAT(lf, R(0.0)));
        w[1338 + 6 * k3074 + k3080] = v3084;
        const lf v3085 = (v1123 * l2542);
        const lf v3086 = (v3085 * v1125);
        const lf l2553 = w[288 + 6 * k3074 + k3080];
        const lf v3087 = (v3086 + l2553);
        w[1376 + 6 * k3074 + k3080] = v3087;
      }
    }
    for (int k3088 = 0; k3088 < 6; ++k3088) {
      const lm l2559 = ((lm *)(w + 1414))[k3088];
      for (int k3091 = 0; k3091 < 6; ++k3091) {
        const lm l2561 = ((lm *)(w + 1414))[k3091];
        const lm v3092 = (l2561 & l2559);
        ((lm *)(w + 1420))[k3088 + 6 * k3091] = v3092;
        const lf l2564 = w[1300 + k3088 + 6 * k3091];
        const lf v3093 = lf_select(v3092, l2564, SPLAT(lf, R(0.0)));
        const lf l2566 = w[1338 + k3088 + 6 * k3091];
        const lf v3094 = (v3093 + l2566);
        w[1458 + k3088 + 6 * k3091] = v3094;
      }
    }
    for (int k5244 = 0; k5244 < 6; ++k5244) for (int k5245 = 0; k5245 < 6; ++k5245) w[1300 + 6 * k5244 + k5245] = w[1458 + 6 * k5244 + k5245];
    for (int k1138 = 0; k1138 < 6; ++k1138) {
      const i8 r2573 = t1140[k1138];
      for (int k3050 = 0; k3050 < 6; ++k3050) {
        const i8 r2575 = t1140[k3050];
        const int s3051 = (r2575 == r2573);
        ((int *)(u + 0))[k3050] = s3051;
        const real s3052 = ((real)s3051);
        u[6 + k3050] = s3052;
      }
      lf v1145 = SPLAT(lf, R(0.0));
      for (int k3053 = 0; k3053 < 6; ++k3053) {
        lf v3054 = SPLAT(lf, R(0.0));
        lf v3055 = SPLAT(lf, R(0.0));
        const int r2585 = ((int *)(u + 0))[k3053];
        for (int k3058 = 0; k3058 < 6; ++k3058) {
          const lf l2587 = w[1300 + 6 * k3053 + k3058];
          const real r2588 = u[6 + k3058];
          const lf v3059 = (l2587 * r2588);
          const lf l2590 = w[1300 + k3053 + 6 * k3058];
          const lf v3060 = (r2588 * l2590);
          const int r2592 = ((int *)(u + 0))[k3058];
          const int s3061 = (r2585 & r2592);
          ((int *)(u + 12))[6 * k3053 + k3058] = s3061;
          v3054 = (v3054 + v3059);
          v3055 = (v3055 + v3060);
        }
        w[1338 + k3053] = v3054;
        w[1344 + k3053] = v3055;
        const real r2600 = u[6 + k3053];
        const lf v3056 = (v3055 * r2600);
        v1145 = (v1145 + v3056);
      }
      const lf v1146 = (R(1.0) / v1145);
      for (int k3062 = 0; k3062 < 6; ++k3062) {
        const lf l2606 = w[1338 + k3062];
        const lf v3063 = (-l2606);
        const lf v3064 = (v3063 * v1146);
        w[1350 + k3062] = v3064;
      }
      for (int k3065 = 0; k3065 < 6; ++k3065) {
        const lf l2612 = w[1344 + k3065];
        const lf v3066 = (l2612 * v1146);
        const int r2614 = ((int *)(u + 0))[k3065];
        for (int k3068 = 0; k3068 < 6; ++k3068) {
          const lf l2616 = w[1338 + k3068];
          const lf v3069 = (l2616 * v3066);
          const lf l2618 = w[1300 + k3065 + 6 * k3068];
          const lf v3070 = (l2618 - v3069);
          const lf l2620 = w[1350 + k3068];
          const lf v3071 = (r2614 ? l2620 : v3070);
          const int r2622 = ((int *)(u + 0))[k3068];
          const lf v3072 = (r2622 ? v3066 : v3071);
          const int r2624 = ((int *)(u + 12))[k3065 + 6 * k3068];
          const lf v3073 = (r2624 ? v1146 : v3072);
          w[1300 + k3065 + 6 * k3068] = v3073;
        }
      }
    }
    for (int k3095 = 0; k3095 < 6; ++k3095) {
      const lm l2631 = ((lm *)(w + 1414))[k3095];
      const lf l2632 = w[8704 + 6 * k1130 + k3095];
      const lf v3096 = lf_select(l2631, l2632, SPLAT(lf, R(0.0)));
      for (int k3102 = 0; k3102 < 6; ++k3102) {
        const lm l2635 = ((lm *)(w + 1420))[k3095 + 6 * k3102];
        const lf l2636 = w[1300 + k3095 + 6 * k3102];
        const lf v3103 = lf_select(l2635, l2636, SPLAT(lf, R(0.0)));
        w[362964 + 36 * k1130 + k3095 + 6 * k3102] = v3103;
      }
      for (int k3104 = 0; k3104 < 6; ++k3104) {
        lf v3105 = SPLAT(lf, R(0.0));
        for (int k3111 = 0; k3111 < 6; ++k3111) {
          const lf l2643 = w[1376 + 6 * k3104 + k3111];
          const lf l2644 = w[362964 + 36 * k1130 + k3095 + 6 * k3111];
          const lf v3112 = (l2643 * l2644);
          v3105 = (v3105 + v3112);
        }
        w[372470 + 36 * k1130 + k3095 + 6 * k3104] = v3105;
        const lf v3106 = (v3105 * v1125);
        const lf l2650 = w[326 + k3095 + 6 * k3104];
        const lf v3107 = (l2650 - v3106);
        w[1338 + k3095 + 6 * k3104] = v3107;
        const lf v3108 = (v3105 * v1127);
        const lf l2654 = w[364 + k3095 + 6 * k3104];
        const lf v3109 = (l2654 - v3108);
        w[1458 + k3095 + 6 * k3104] = v3109;
        const lf v3110 = (v3105 * v3096);
        w[1496 + k3095 + 6 * k3104] = v3110;
      }
    }
    for (int k3113 = 0; k3113 < 6; ++k3113) {
      for (int k3118 = 0; k3118 < 6; ++k3118) {
        lf v3119 = SPLAT(lf, R(0.0));
        lf v3120 = SPLAT(lf, R(0.0));
        lf v3121 = SPLAT(lf, R(0.0));
        for (int k3122 = 0; k3122 < 6; ++k3122) {
          const lf l2667 = w[1338 + 6 * k3118 + k3122];
          const lf l2668 = w[0 + k3113 + 6 * k3122];
          const lf v3123 = (l2667 * l2668);
          const lf l2670 = w[1458 + 6 * k3113 + k3122];
          const lf l2671 = w[212 + k3118 + 6 * k3122];
          const lf v3124 = (l2670 * l2671);
          const lf l2673 = w[1496 + 6 * k3113 + k3122];
          const lf l2674 = w[372470 + 36 * k1130 + 6 * k3118 + k3122];
          const lf v3125 = (l2673 * l2674);
          v3119 = (v3119 + v3123);
          v3120 = (v3120 + v3124);
          v3121 = (v3121 + v3125);
        }
        w[1300 + k3113 + 6 * k3118] = v3119;
        w[1452 + k3118] = v3120;
        w[1414 + 6 * k3113 + k3118] = v3121;
      }
      for (int k3126 = 0; k3126 < 6; ++k3126) {
        lf v3127 = SPLAT(lf, R(0.0));
        for (int k3128 = 0; k3128 < 6; ++k3128) {
          const lf l2687 = w[1452 + k3128];
          const lf l2688 = w[1458 + 6 * k3126 + k3128];
          const lf v3129 = (l2687 * l2688);
          v3127 = (v3127 + v3129);
        }
        w[1376 + 6 * k3113 + k3126] = v3127;
      }
    }
    for (int k3130 = 0; k3130 < 6; ++k3130) {
      for (int k3132 = 0; k3132 < 6; ++k3132) {
        lf v3133 = SPLAT(lf, R(0.0));
        for (int k3136 = 0; k3136 < 6; ++k3136) {
          const lf l2699 = w[1300 + 6 * k3132 + k3136];
          const lf l2700 = w[1338 + 6 * k3130 + k3136];
          const lf v3137 = (l2699 * l2700);
          v3133 = (v3133 + v3137);
        }
        const lf l2704 = w[1376 + k3130 + 6 * k3132];
        const lf v3134 = (v3133 + l2704);
        const lf l2706 = w[1414 + k3130 + 6 * k3132];
        const lf v3135 = (v3134 + l2706);
        w[0 + k3130 + 6 * k3132] = v3135;
      }
    }
  }
  for (int k4930 = 0; k4930 < 22; ++k4930) {
    const u4 r2713 = t1171[k4930];
    lu4 v4931;
    lu4 v4932;
    lanes_threefry(v488, v489, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2713), &v4931, &v4932);
    ((lu4 *)(w + 0))[k4930] = v4931;
    ((lu4 *)(w + 22))[k4930] = v4932;
    const real r2719 = (real)a582[k4930];
    const real s4933 = real_max(r2719, R(1.0));
    const real s4934 = (R(1.0) / s4933);
    const real s4935 = real_log1p(s4934);
    lu4 v4936;
    lu4 v4937;
    lanes_threefry(v4931, v4932, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)589397765ull)), &v4936, &v4937);
    lu4 v4938;
    lu4 v4939;
    lanes_threefry(v4936, v4937, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v4938, &v4939);
    const lu8 v4940 = CAST(lu8, v4938);
    const lu8 v4941 = CAST(lu8, v4939);
    const lu8 v4942 = (v4940 << ((u8)32ull));
    const lu8 v4943 = (v4942 | v4941);
    const lu8 v4944 = (v4943 >> ((u8)12ull));
    const lu8 v4945 = (v4944 | ((u8)4607182418800017408ull));
    const lw v4946 = ((lw)(v4945));
    const lw v4947 = (v4946 - (1.0));
    const lw v4948 = (v4947 * (2.0));
    const lw v4949 = (v4948 + (-0x1.fffffffffffffp-1));
    const lw v4950 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v4949);
    const lf v4951 = CAST(lf, lw_erf_inv(v4950));
    const lf v4952 = (R(0x1.6a09e667f3bcdp+0) * v4951);
    const real s4953 = real_sqrt(s4935);
    const lf v4954 = (s4953 * v4952);
    const real s4955 = (s4935 * R(0x1.0000000000000p-1));
    const lf v4956 = (v4954 - s4955);
    const int s4957 = (r2719 > R(0.0));
    const real s4958 = (s4957 ? r2719 : R(1.0));
    const real s4959 = real_log(s4958);
    const real s4960 = (s4957 ? s4959 : R(__builtin_nan("")));
    const lf v4961 = (s4960 - v4956);
    w[212 + k4930] = v4961;
    const lm v4962 = lf_is_finite(v4961);
    const lf v4963 = lf_select(v4962, SPLAT(lf, s4935), SPLAT(lf, R(__builtin_inf())));
    const lm v4964 = lf_is_finite(v4963);
    ((lm *)(w + 234))[k4930] = v4964;
    const lf v4965 = (((lf){0}) - CAST(lf, v4964));
    w[256 + k4930] = v4965;
    const lf v4966 = lf_select(v4964, v4963, SPLAT(lf, R(1.0)));
    w[278 + k4930] = v4966;
    lu4 v4967;
    lu4 v4968;
    lanes_threefry(v4931, v4932, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)2325949263ull)), &v4967, &v4968);
    lu4 v4969;
    lu4 v4970;
    lanes_threefry(v4967, v4968, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v4969, &v4970);
    const lu8 v4971 = CAST(lu8, v4969);
    const lu8 v4972 = CAST(lu8, v4970);
    const lu8 v4973 = (v4971 << ((u8)32ull));
    const lu8 v4974 = (v4973 | v4972);
    const lu8 v4975 = (v4974 >> ((u8)12ull));
    const lu8 v4976 = (v4975 | ((u8)4607182418800017408ull));
    const lw v4977 = ((lw)(v4976));
    const lw v4978 = (v4977 - (1.0));
    const lw v4979 = (v4978 * (2.0));
    const lw v4980 = (v4979 + (-0x1.fffffffffffffp-1));
    const lw v4981 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v4980);
    const lf v4982 = CAST(lf, lw_erf_inv(v4981));
    const lf v4983 = (R(0x1.6a09e667f3bcdp+0) * v4982);
    const lf v4984 = (R(0x1.47ae147ae147bp-7) * v4983);
    const real r2780 = (real)a587[k4930];
    const int s4985 = (r2780 > R(0.0));
    const real s4986 = (s4985 ? r2780 : R(1.0));
    const real s4987 = real_log(s4986);
    const real s4988 = (s4985 ? s4987 : R(__builtin_nan("")));
    const lf v4989 = (s4988 - v4984);
    w[300 + k4930] = v4989;
    const lm v4990 = lf_is_finite(v4989);
    const lf v4991 = lf_select(v4990, SPLAT(lf, R(0x1.a36e2eb1c432dp-14)), SPLAT(lf, R(__builtin_inf())));
    const lm v4992 = lf_is_finite(v4991);
    ((lm *)(w + 322))[k4930] = v4992;
    const lf v4993 = (((lf){0}) - CAST(lf, v4992));
    w[344 + k4930] = v4993;
    const lf v4994 = lf_select(v4992, v4991, SPLAT(lf, R(1.0)));
    w[366 + k4930] = v4994;
    const lf v4995 = lf_select(v4964, v4963, SPLAT(lf, R(0.0)));
    w[1300 + k4930] = v4995;
    const lf v4996 = lf_select(v4992, v4991, SPLAT(lf, R(0.0)));
    w[1322 + k4930] = v4996;
  }
   {
    int row = 0, count = 0;
    for (int k5246 = 0; k5246 < 22; ++k5246) {
    for (int k5247 = 0; k5247 < 32; ++k5247) {
    ((i4 *)(u + 0))[0 + row++] = count;
    for (int k5248 = 0; k5248 < 12; ++k5248) if ((real)a574[384 * k5246 + k5247 + 32 * k5248] != 0) ((i4 *)(u + 4032))[0 + count++] = k5248;
    }}
    ((i4 *)(u + 0))[0 + row] = count;
  }
  for (int k4997 = 0; k4997 < 32; ++k4997) {
    lf v5007 = SPLAT(lf, R(-__builtin_inf()));
    for (int k5011 = 0; k5011 < 9; ++k5011) {
      const real r2812 = (real)a466[k4997 + 32 * k5011];
      const lf l2813 = w[650 + 303 + k4997 + 32 * k5011];
      const lf v5012 = (r2812 * l2813);
      const real r2815 = (real)a465[k4997 + 32 * k5011];
      const lf v5013 = (r2815 + v5012);
      w[2756 + 9 * k4997 + k5011] = v5013;
      v5007 = lf_max(v5007, v5013);
    }
    w[3090 + k4997] = v5007;
    const lf l2821 = w[13462 + k4997];
    for (int k5014 = 0; k5014 < 22; ++k5014) {
      lf v5015 = SPLAT(lf, R(0.0));
      for (int q = ((i4 *)(u + 0))[0 + ((0) * 22 + k5014) * 32 + k4997], end = ((i4 *)(u + 0))[0 + ((0) * 22 + k5014) * 32 + k4997 + 1]; q < end; ++q) {
        const int k5016 = ((i4 *)(u + 4032))[0 + q];
        const real r2826 = (real)a574[k4997 + 384 * k5014 + 32 * k5016];
        const lf v5017 = (l2821 * r2826);
        v5015 = (v5015 + v5017);
      }
      w[3046 + k5014] = v5015;
    }
    const lf l2832 = w[596 + k4997];
    for (int k5018 = 0; k5018 < 22; ++k5018) {
      const real r2834 = (real)a581[22 * k4997 + k5018];
      const int s5019 = (r2834 >= R(0.0));
      const real s5020 = real_max(r2834, R(0x1.0000000000000p-1));
      const real s5021 = (s5019 ? s5020 : R(__builtin_nan("")));
      const real s5022 = (R(1.0) / s5021);
      const lf v5023 = (v1170 + s5022);
      const lf v5024 = lf_log1p(v5023);
      const lf v5025 = lf_sqrt(v5024);
      const lf v5026 = (v5024 * R(0x1.0000000000000p-1));
      const int s5027 = real_is_finite(s5021);
      const lu4 l2844 = ((lu4 *)(w + 0))[k5018];
      const lu4 l2845 = ((lu4 *)(w + 22))[k5018];
      const u4 r2846 = t1174[k4997 + 32 * k5018];
      lu4 v5028;
      lu4 v5029;
      lanes_threefry(l2844, l2845, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2846), &v5028, &v5029);
      lu4 v5030;
      lu4 v5031;
      lanes_threefry(v5028, v5029, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v5030, &v5031);
      const lu8 v5032 = CAST(lu8, v5030);
      const lu8 v5033 = CAST(lu8, v5031);
      const lu8 v5034 = (v5032 << ((u8)32ull));
      const lu8 v5035 = (v5034 | v5033);
      const lu8 v5036 = (v5035 >> ((u8)12ull));
      const lu8 v5037 = (v5036 | ((u8)4607182418800017408ull));
      const lw v5038 = ((lw)(v5037));
      const lw v5039 = (v5038 - (1.0));
      const lw v5040 = (v5039 * (2.0));
      const lw v5041 = (v5040 + (-0x1.fffffffffffffp-1));
      const lw v5042 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v5041);
      const lf v5043 = CAST(lf, lw_erf_inv(v5042));
      const lf v5044 = (R(0x1.6a09e667f3bcdp+0) * v5043);
      const lf v5045 = (v5025 * v5044);
      const lf v5046 = (v5045 - v5026);
      const lf l2868 = w[3046 + k5018];
      const lf v5047 = (l2868 / s5021);
      const lf v5048 = (R(1.0) - v5047);
      const lf v5049 = lf_max(v5048, SPLAT(lf, s1048));
      const lf v5050 = (v5049 * v5049);
      const lf v5051 = (v5024 / v5050);
      const lf v5052 = (s5027 ? v5051 : SPLAT(lf, R(__builtin_inf())));
      w[1344 + 22 * k4997 + k5018] = v5052;
      const lm v5053 = lf_is_finite(v5052);
      ((lm *)(w + 2050))[22 * k4997 + k5018] = v5053;
      const lf v5054 = (((lf){0}) - CAST(lf, v5053));
      const lf v5055 = (l2832 * v5054);
      w[5532 + 22 * k4997 + k5018] = v5055;
      const lf v5056 = (v1205 * v5055);
      w[6238 + 22 * k4997 + k5018] = v5056;
      const lf v5057 = lf_select(v5053, v5052, SPLAT(lf, R(1.0)));
      w[3068 + k5018] = v5057;
      const lf v5058 = (s5021 * v5049);
      const lf v5059 = (v5058 * v1253);
      w[6944 + 22 * k4997 + k5018] = v5059;
      const lf v5060 = lf_select(v5053, v5052, SPLAT(lf, R(0.0)));
      w[7650 + 22 * k4997 + k5018] = v5060;
      const lf v5061 = (v5046 / v5049);
      w[8356 + 22 * k4997 + k5018] = v5061;
    }
    for (int k5062 = 0; k5062 < 22; ++k5062) {
      for (int k5064 = 0; k5064 < 22; ++k5064) {
        const real r2895 = (real)t1207[484 * k4997 + k5062 + 22 * k5064];
        const lf l2896 = w[3068 + k5064];
        const lf v5065 = (r2895 * l2896);
        w[381976 + 484 * k4997 + k5062 + 22 * k5064] = v5065;
      }
    }
    real s5009 = R(0.0);
    for (int k5066 = 0; k5066 < 32; ++k5066) {
      const real r2903 = u[2996 + k4997 + 32 * k5066];
      s5009 = (s5009 + r2903);
    }
    u[706 + k4997] = s5009;
  }
  for (int k5067 = 0; k5067 < 22; ++k5067) {
    lf v5074 = SPLAT(lf, R(0.0));
    lf v5075 = SPLAT(lf, R(0.0));
    lf v5077 = SPLAT(lf, R(0.0));
    lf v5078 = SPLAT(lf, R(0.0));
    for (int k5079 = 0; k5079 < 264; ++k5079) {
      lf v5080 = SPLAT(lf, R(0.0));
      lf v5083 = SPLAT(lf, R(0.0));
      lf v5086 = SPLAT(lf, R(0.0));
      lf v5089 = SPLAT(lf, R(0.0));
      for (int k5096 = 0; k5096 < 12; ++k5096) {
        const lf l2919 = w[49558 + 3168 * k5067 + k5079 + 264 * k5096];
        v5080 = (v5080 + l2919);
        const lf l2921 = w[119256 + 3168 * k5067 + k5079 + 264 * k5096];
        v5083 = (v5083 + l2921);
        const lf l2923 = w[188954 + 3168 * k5067 + k5079 + 264 * k5096];
        v5086 = (v5086 + l2923);
        const lf l2925 = w[258652 + 3168 * k5067 + k5079 + 264 * k5096];
        v5089 = (v5089 + l2925);
      }
      const lf v5081 = (v5080 * R(0x1.5555555555555p-4));
      const lf v5082 = (v1031 * v5081);
      w[397466 + 264 * k5067 + k5079] = v5082;
      const lf v5084 = (v5083 * R(0x1.5555555555555p-4));
      const lf v5085 = (v1037 * v5084);
      w[403276 + 264 * k5067 + k5079] = v5085;
      const lf v5087 = (v5086 * R(0x1.5555555555555p-4));
      const lf v5088 = (v681 * v5087);
      w[409086 + 264 * k5067 + k5079] = v5088;
      const lf v5090 = (v5089 * R(0x1.5555555555555p-4));
      const lf v5091 = (v788 * v5090);
      w[414896 + 264 * k5067 + k5079] = v5091;
      const lf l2940 = w[13700 + 81 + 83 * k5079];
      const lf v5092 = (v5082 * l2940);
      const lf l2942 = w[13700 + 82 + 83 * k5079];
      const lf v5093 = (v5085 * l2942);
      const lf l2944 = w[13700 + 6 + 83 * k5079];
      const lf v5094 = (v5088 * l2944);
      const lf l2946 = w[13700 + 12 + 83 * k5079];
      const lf v5095 = (v5091 * l2946);
      v5074 = (v5074 + v5092);
      v5075 = (v5075 + v5093);
      v5077 = (v5077 + v5094);
      v5078 = (v5078 + v5095);
    }
    w[0 + k5067] = v5074;
    w[22 + k5067] = v5075;
    w[698 + k5067] = v5077;
    w[720 + k5067] = v5078;
    for (int k5097 = 0; k5097 < 32; ++k5097) {
      lf v5098 = SPLAT(lf, R(0.0));
      lf v5099 = SPLAT(lf, R(0.0));
      for (int k5100 = 0; k5100 < 264; ++k5100) {
        const lf l2961 = w[397466 + 264 * k5067 + k5100];
        const lf l2962 = w[13700 + 17 + k5097 + 83 * k5100];
        const lf v5101 = (l2961 * l2962);
        const lf l2964 = w[403276 + 264 * k5067 + k5100];
        const lf l2965 = w[13700 + 49 + k5097 + 83 * k5100];
        const lf v5102 = (l2964 * l2965);
        v5098 = (v5098 + v5101);
        v5099 = (v5099 + v5102);
      }
      w[630 + k5097] = v5098;
      w[664 + k5097] = v5099;
    }
    for (int k5103 = 0; k5103 < 32; ++k5103) {
      const lf l2974 = w[630 + k5103];
      const lf l2975 = w[664 + k5103];
      const lf v5104 = (l2974 + l2975);
      const lf v5105 = (v1383 * v5104);
      w[9062 + k5067 + 22 * k5103] = v5105;
    }
  }
  for (int k5106 = 0; k5106 < 22; ++k5106) {
    for (int k5108 = 0; k5108 < 22; ++k5108) {
      lf v5109 = SPLAT(lf, R(0.0));
      for (int k5110 = 0; k5110 < 264; ++k5110) {
        const lf l2985 = w[403276 + 264 * k5106 + k5110];
        const lf l2986 = w[403276 + 264 * k5108 + k5110];
        const lf v5111 = (l2985 * l2986);
        v5109 = (v5109 + v5111);
      }
      w[742 + 22 * k5106 + k5108] = v5109;
    }
  }
  for (int k5112 = 0; k5112 < 22; ++k5112) {
    for (int k5120 = 0; k5120 < 22; ++k5120) {
      lf v5121 = SPLAT(lf, R(0.0));
      lf v5122 = SPLAT(lf, R(0.0));
      lf v5123 = SPLAT(lf, R(0.0));
      for (int k5124 = 0; k5124 < 264; ++k5124) {
        const lf l2999 = w[397466 + 264 * k5120 + k5124];
        const lf l3000 = w[397466 + 264 * k5112 + k5124];
        const lf v5125 = (l2999 * l3000);
        const lf l3002 = w[409086 + 264 * k5112 + k5124];
        const lf l3003 = w[409086 + 264 * k5120 + k5124];
        const lf v5126 = (l3002 * l3003);
        const lf l3005 = w[414896 + 264 * k5112 + k5124];
        const lf l3006 = w[414896 + 264 * k5120 + k5124];
        const lf v5127 = (l3005 * l3006);
        v5121 = (v5121 + v5125);
        v5122 = (v5122 + v5126);
        v5123 = (v5123 + v5127);
      }
      w[630 + k5120] = v5121;
      w[9768 + 22 * k5112 + k5120] = v5122;
      w[65534 + 22 * k5112 + k5120] = v5123;
    }
    const lf l3016 = w[278 + k5112];
    const lf l3017 = w[366 + k5112];
    const lf l3018 = w[256 + k5112];
    const lf l3019 = w[344 + k5112];
    for (int k5128 = 0; k5128 < 22; ++k5128) {
      const real r3021 = (real)t1276[22 * k5112 + k5128];
      const lf v5129 = (r3021 * l3016);
      const lf v5130 = (r3021 * l3017);
      const lf l3024 = w[9768 + 22 * k5112 + k5128];
      const lf v5131 = (l3018 * l3024);
      const lf l3026 = w[256 + k5128];
      const lf v5132 = (v5131 * l3026);
      const lf v5133 = (v5132 + v5129);
      w[65048 + 22 * k5112 + k5128] = v5133;
      const lf l3030 = w[65534 + 22 * k5112 + k5128];
      const lf v5134 = (l3019 * l3030);
      const lf l3032 = w[344 + k5128];
      const lf v5135 = (v5134 * l3032);
      const lf v5136 = (v5135 + v5130);
      w[66020 + 22 * k5112 + k5128] = v5136;
      const lf l3036 = w[630 + k5128];
      const lf l3037 = w[742 + k5112 + 22 * k5128];
      const lf v5137 = (l3036 + l3037);
      w[66506 + k5112 + 22 * k5128] = v5137;
    }
    for (int k5138 = 0; k5138 < 32; ++k5138) {
      const lf l3042 = w[5532 + k5112 + 22 * k5138];
      for (int k5140 = 0; k5140 < 22; ++k5140) {
        const lf l3044 = w[6238 + 22 * k5138 + k5140];
        const lf l3045 = w[66506 + k5112 + 22 * k5140];
        const lf v5141 = (l3044 * l3045);
        const lf v5142 = (v5141 * l3042);
        const lf l3048 = w[381976 + k5112 + 484 * k5138 + 22 * k5140];
        const lf v5143 = (v5142 + l3048);
        w[49558 + k5112 + 484 * k5138 + 22 * k5140] = v5143;
      }
    }
  }
  for (int k5249 = 0; k5249 < 32; ++k5249) for (int k5250 = 0; k5250 < 22; ++k5250) for (int k5251 = 0; k5251 < 22; ++k5251) w[83322 + 484 * k5249 + 22 * k5250 + k5251] = w[49558 + 484 * k5249 + 22 * k5250 + k5251];
  for (int k1210 = 0; k1210 < 22; ++k1210) {
    const i8 r3056 = t1212[k1210];
    for (int k3138 = 0; k3138 < 22; ++k3138) {
      const i8 r3058 = t1212[k3138];
      const int s3139 = (r3058 == r3056);
      ((int *)(u + 0))[k3138] = s3139;
      const real s3140 = ((real)s3139);
      u[22 + k3138] = s3140;
    }
    for (int k3141 = 0; k3141 < 32; ++k3141) {
      for (int k3144 = 0; k3144 < 22; ++k3144) {
        lf v3145 = SPLAT(lf, R(0.0));
        for (int k3146 = 0; k3146 < 22; ++k3146) {
          const real r3068 = u[22 + k3146];
          const lf l3069 = w[83322 + 484 * k3141 + k3144 + 22 * k3146];
          const lf v3147 = (r3068 * l3069);
          v3145 = (v3145 + v3147);
        }
        w[66992 + 22 * k3141 + k3144] = v3145;
      }
      lf v3143 = SPLAT(lf, R(0.0));
      for (int k3148 = 0; k3148 < 22; ++k3148) {
        const lf l3077 = w[66992 + 22 * k3141 + k3148];
        const real r3078 = u[22 + k3148];
        const lf v3149 = (l3077 * r3078);
        v3143 = (v3143 + v3149);
      }
      w[67698 + k3141] = v3143;
    }
    for (int k3150 = 0; k3150 < 32; ++k3150) {
      const lf l3085 = w[67698 + k3150];
      const lf v3151 = (R(1.0) / l3085);
      w[67732 + k3150] = v3151;
    }
    for (int k3152 = 0; k3152 < 32; ++k3152) {
      for (int k3157 = 0; k3157 < 22; ++k3157) {
        lf v3158 = SPLAT(lf, R(0.0));
        for (int k3159 = 0; k3159 < 22; ++k3159) {
          const lf l3093 = w[83322 + 484 * k3152 + 22 * k3157 + k3159];
          const real r3094 = u[22 + k3159];
          const lf v3160 = (l3093 * r3094);
          v3158 = (v3158 + v3160);
        }
        w[83256 + k3157] = v3158;
      }
      const lf l3100 = w[67732 + k3152];
      for (int k3161 = 0; k3161 < 22; ++k3161) {
        const lf l3102 = w[83256 + k3161];
        const lf v3162 = (-l3102);
        const lf l3104 = w[66992 + 22 * k3152 + k3161];
        const lf v3163 = (l3104 * l3100);
        w[83278 + k3161] = v3163;
        const lf v3164 = (v3162 * l3100);
        w[83300 + k3161] = v3164;
      }
      for (int k3165 = 0; k3165 < 22; ++k3165) {
        const lf l3111 = w[83278 + k3165];
        const int r3112 = ((int *)(u + 0))[k3165];
        for (int k3167 = 0; k3167 < 22; ++k3167) {
          const lf l3114 = w[83256 + k3167];
          const lf v3168 = (l3114 * l3111);
          const lf l3116 = w[83322 + 484 * k3152 + k3165 + 22 * k3167];
          const lf v3169 = (l3116 - v3168);
          const lf l3118 = w[83300 + k3167];
          const lf v3170 = (r3112 ? l3118 : v3169);
          const int r3120 = ((int *)(u + 0))[k3167];
          const lf v3171 = (r3120 ? l3111 : v3170);
          w[67766 + 484 * k3152 + k3165 + 22 * k3167] = v3171;
        }
      }
    }
    for (int k3172 = 0; k3172 < 22; ++k3172) {
      const int r3127 = ((int *)(u + 0))[k3172];
      for (int k3175 = 0; k3175 < 22; ++k3175) {
        const int r3129 = ((int *)(u + 0))[k3175];
        const int s3176 = (r3129 & r3127);
        ((int *)(u + 22))[k3175] = s3176;
      }
      for (int k3177 = 0; k3177 < 32; ++k3177) {
        const lf l3134 = w[67732 + k3177];
        for (int k3179 = 0; k3179 < 22; ++k3179) {
          const int r3136 = ((int *)(u + 22))[k3179];
          const lf l3137 = w[67766 + k3172 + 484 * k3177 + 22 * k3179];
          const lf v3180 = (r3136 ? l3134 : l3137);
          w[83322 + k3172 + 484 * k3177 + 22 * k3179] = v3180;
        }
      }
    }
  }
  for (int k5144 = 0; k5144 < 32; ++k5144) {
    for (int k5148 = 0; k5148 < 22; ++k5148) {
      for (int k5150 = 0; k5150 < 22; ++k5150) {
        const lf l3147 = w[83322 + 484 * k5144 + 22 * k5148 + k5150];
        const lf l3148 = w[5532 + 22 * k5144 + k5150];
        const lf v5151 = (l3147 * l3148);
        w[49558 + 484 * k5144 + k5148 + 22 * k5150] = v5151;
      }
    }
    const lf l3153 = w[13496 + k5144];
    for (int k5152 = 0; k5152 < 22; ++k5152) {
      const lf l3155 = w[66506 + 23 * k5152];
      const lf v5153 = (l3153 * l3155);
      const lf l3157 = w[1344 + 22 * k5144 + k5152];
      const lf v5154 = (v5153 + l3157);
      const lf v5155 = (v5153 / v5154);
      w[6238 + 22 * k5144 + k5152] = v5155;
      const lm v5156 = CAST(lm, (v5155 > R(0.0)));
      ((lm *)(w + 66992))[22 * k5144 + k5152] = v5156;
    }
  }
  for (int k5252 = 0; k5252 < 22; ++k5252) for (int k5253 = 0; k5253 < 22; ++k5253) w[742 + 22 * k5252 + k5253] = w[66506 + 22 * k5252 + k5253];
  for (int k1222 = 0; k1222 < 22; ++k1222) {
    const i8 r3167 = t1212[k1222];
    for (int k3181 = 0; k3181 < 22; ++k3181) {
      const i8 r3169 = t1212[k3181];
      const int s3182 = (r3169 == r3167);
      ((int *)(u + 0))[k3181] = s3182;
      const real s3183 = ((real)s3182);
      u[22 + k3181] = s3183;
    }
    for (int k3184 = 0; k3184 < 22; ++k3184) {
      lf v3185 = SPLAT(lf, R(0.0));
      lf v3186 = SPLAT(lf, R(0.0));
      const int r3178 = ((int *)(u + 0))[k3184];
      for (int k3188 = 0; k3188 < 22; ++k3188) {
        const lf l3180 = w[742 + 22 * k3184 + k3188];
        const real r3181 = u[22 + k3188];
        const lf v3189 = (l3180 * r3181);
        const lf l3183 = w[742 + k3184 + 22 * k3188];
        const lf v3190 = (r3181 * l3183);
        const int r3185 = ((int *)(u + 0))[k3188];
        const int s3191 = (r3178 & r3185);
        ((int *)(u + 44))[22 * k3184 + k3188] = s3191;
        v3185 = (v3185 + v3189);
        v3186 = (v3186 + v3190);
      }
      w[1344 + k3184] = v3185;
      w[1366 + k3184] = v3186;
    }
    lf v1228 = SPLAT(lf, R(0.0));
    for (int k3192 = 0; k3192 < 22; ++k3192) {
      const lf l3196 = w[1366 + k3192];
      const real r3197 = u[22 + k3192];
      const lf v3193 = (l3196 * r3197);
      v1228 = (v1228 + v3193);
    }
    const lf v1229 = (R(1.0) / v1228);
    for (int k3194 = 0; k3194 < 22; ++k3194) {
      const lf l3203 = w[1344 + k3194];
      const lf v3195 = (-l3203);
      const lf l3205 = w[1366 + k3194];
      const lf v3196 = (l3205 * v1229);
      w[1388 + k3194] = v3196;
      const lf v3197 = (v3195 * v1229);
      w[1410 + k3194] = v3197;
    }
    for (int k3198 = 0; k3198 < 22; ++k3198) {
      const lf l3212 = w[1388 + k3198];
      const int r3213 = ((int *)(u + 0))[k3198];
      for (int k3200 = 0; k3200 < 22; ++k3200) {
        const lf l3215 = w[1344 + k3200];
        const lf v3201 = (l3215 * l3212);
        const lf l3217 = w[742 + k3198 + 22 * k3200];
        const lf v3202 = (l3217 - v3201);
        const lf l3219 = w[1410 + k3200];
        const lf v3203 = (r3213 ? l3219 : v3202);
        const int r3221 = ((int *)(u + 0))[k3200];
        const lf v3204 = (r3221 ? l3212 : v3203);
        const int r3223 = ((int *)(u + 44))[k3198 + 22 * k3200];
        const lf v3205 = (r3223 ? v1229 : v3204);
        w[742 + k3198 + 22 * k3200] = v3205;
      }
    }
  }
  for (int k5157 = 0; k5157 < 22; ++k5157) {
    for (int k5160 = 0; k5160 < 22; ++k5160) {
      lf v5161 = SPLAT(lf, R(0.0));
      for (int k5162 = 0; k5162 < 32; ++k5162) {
        const lf l3233 = w[5532 + k5160 + 22 * k5162];
        const lf l3234 = w[49558 + 22 * k5157 + k5160 + 484 * k5162];
        const lf v5163 = (l3233 * l3234);
        v5161 = (v5161 + v5163);
      }
      w[278 + k5160] = v5161;
    }
    for (int k5164 = 0; k5164 < 22; ++k5164) {
      const lf l3241 = w[278 + k5164];
      const lf v5165 = (v1043 * l3241);
      const lf l3243 = w[742 + k5157 + 22 * k5164];
      const lf v5166 = (l3243 + v5165);
      w[1344 + k5157 + 22 * k5164] = v5166;
    }
  }
  for (int k5254 = 0; k5254 < 22; ++k5254) for (int k5255 = 0; k5255 < 22; ++k5255) w[742 + 22 * k5254 + k5255] = w[1344 + 22 * k5254 + k5255];
  for (int k1236 = 0; k1236 < 22; ++k1236) {
    const i8 r3250 = t1212[k1236];
    for (int k3206 = 0; k3206 < 22; ++k3206) {
      const i8 r3252 = t1212[k3206];
      const int s3207 = (r3252 == r3250);
      ((int *)(u + 0))[k3206] = s3207;
      const real s3208 = ((real)s3207);
      u[22 + k3206] = s3208;
    }
    for (int k3209 = 0; k3209 < 22; ++k3209) {
      lf v3210 = SPLAT(lf, R(0.0));
      lf v3211 = SPLAT(lf, R(0.0));
      const int r3261 = ((int *)(u + 0))[k3209];
      for (int k3213 = 0; k3213 < 22; ++k3213) {
        const lf l3263 = w[742 + 22 * k3209 + k3213];
        const real r3264 = u[22 + k3213];
        const lf v3214 = (l3263 * r3264);
        const lf l3266 = w[742 + k3209 + 22 * k3213];
        const lf v3215 = (r3264 * l3266);
        const int r3268 = ((int *)(u + 0))[k3213];
        const int s3216 = (r3261 & r3268);
        ((int *)(u + 44))[22 * k3209 + k3213] = s3216;
        v3210 = (v3210 + v3214);
        v3211 = (v3211 + v3215);
      }
      w[1830 + k3209] = v3210;
      w[1852 + k3209] = v3211;
    }
    lf v1242 = SPLAT(lf, R(0.0));
    for (int k3217 = 0; k3217 < 22; ++k3217) {
      const lf l3279 = w[1852 + k3217];
      const real r3280 = u[22 + k3217];
      const lf v3218 = (l3279 * r3280);
      v1242 = (v1242 + v3218);
    }
    const lf v1243 = (R(1.0) / v1242);
    for (int k3219 = 0; k3219 < 22; ++k3219) {
      const lf l3286 = w[1830 + k3219];
      const lf v3220 = (-l3286);
      const lf l3288 = w[1852 + k3219];
      const lf v3221 = (l3288 * v1243);
      w[1874 + k3219] = v3221;
      const lf v3222 = (v3220 * v1243);
      w[1896 + k3219] = v3222;
    }
    for (int k3223 = 0; k3223 < 22; ++k3223) {
      const lf l3295 = w[1874 + k3223];
      const int r3296 = ((int *)(u + 0))[k3223];
      for (int k3225 = 0; k3225 < 22; ++k3225) {
        const lf l3298 = w[1830 + k3225];
        const lf v3226 = (l3298 * l3295);
        const lf l3300 = w[742 + k3223 + 22 * k3225];
        const lf v3227 = (l3300 - v3226);
        const lf l3302 = w[1896 + k3225];
        const lf v3228 = (r3296 ? l3302 : v3227);
        const int r3304 = ((int *)(u + 0))[k3225];
        const lf v3229 = (r3304 ? l3295 : v3228);
        const int r3306 = ((int *)(u + 44))[k3223 + 22 * k3225];
        const lf v3230 = (r3306 ? v1243 : v3229);
        w[742 + k3223 + 22 * k3225] = v3230;
      }
    }
  }
  for (int k5167 = 0; k5167 < 22; ++k5167) {
    for (int k5169 = 0; k5169 < 22; ++k5169) {
      const lf l3314 = w[742 + k5167 + 22 * k5169];
      const lf v5170 = (v1043 * l3314);
      w[1344 + k5167 + 22 * k5169] = v5170;
    }
  }
  for (int k5256 = 0; k5256 < 22; ++k5256) for (int k5257 = 0; k5257 < 22; ++k5257) w[742 + 22 * k5256 + k5257] = w[65048 + 22 * k5256 + k5257];
  for (int k1278 = 0; k1278 < 22; ++k1278) {
    const i8 r3321 = t1212[k1278];
    for (int k3231 = 0; k3231 < 22; ++k3231) {
      const i8 r3323 = t1212[k3231];
      const int s3232 = (r3323 == r3321);
      ((int *)(u + 0))[k3231] = s3232;
      const real s3233 = ((real)s3232);
      u[22 + k3231] = s3233;
    }
    for (int k3234 = 0; k3234 < 22; ++k3234) {
      lf v3235 = SPLAT(lf, R(0.0));
      lf v3236 = SPLAT(lf, R(0.0));
      const int r3332 = ((int *)(u + 0))[k3234];
      for (int k3238 = 0; k3238 < 22; ++k3238) {
        const lf l3334 = w[742 + 22 * k3234 + k3238];
        const real r3335 = u[22 + k3238];
        const lf v3239 = (l3334 * r3335);
        const lf l3337 = w[742 + k3234 + 22 * k3238];
        const lf v3240 = (r3335 * l3337);
        const int r3339 = ((int *)(u + 0))[k3238];
        const int s3241 = (r3332 & r3339);
        ((int *)(u + 44))[22 * k3234 + k3238] = s3241;
        v3235 = (v3235 + v3239);
        v3236 = (v3236 + v3240);
      }
      w[1830 + k3234] = v3235;
      w[1852 + k3234] = v3236;
    }
    lf v1284 = SPLAT(lf, R(0.0));
    for (int k3242 = 0; k3242 < 22; ++k3242) {
      const lf l3350 = w[1852 + k3242];
      const real r3351 = u[22 + k3242];
      const lf v3243 = (l3350 * r3351);
      v1284 = (v1284 + v3243);
    }
    const lf v1285 = (R(1.0) / v1284);
    for (int k3244 = 0; k3244 < 22; ++k3244) {
      const lf l3357 = w[1830 + k3244];
      const lf v3245 = (-l3357);
      const lf l3359 = w[1852 + k3244];
      const lf v3246 = (l3359 * v1285);
      w[1874 + k3244] = v3246;
      const lf v3247 = (v3245 * v1285);
      w[1896 + k3244] = v3247;
    }
    for (int k3248 = 0; k3248 < 22; ++k3248) {
      const lf l3366 = w[1874 + k3248];
      const int r3367 = ((int *)(u + 0))[k3248];
      for (int k3250 = 0; k3250 < 22; ++k3250) {
        const lf l3369 = w[1830 + k3250];
        const lf v3251 = (l3369 * l3366);
        const lf l3371 = w[742 + k3248 + 22 * k3250];
        const lf v3252 = (l3371 - v3251);
        const lf l3373 = w[1896 + k3250];
        const lf v3253 = (r3367 ? l3373 : v3252);
        const int r3375 = ((int *)(u + 0))[k3250];
        const lf v3254 = (r3375 ? l3366 : v3253);
        const int r3377 = ((int *)(u + 44))[k3248 + 22 * k3250];
        const lf v3255 = (r3377 ? v1285 : v3254);
        w[742 + k3248 + 22 * k3250] = v3255;
      }
    }
  }
  for (int k5171 = 0; k5171 < 22; ++k5171) {
    const lf l3384 = w[256 + k5171];
    for (int k5173 = 0; k5173 < 22; ++k5173) {
      const lf l3386 = w[742 + 22 * k5171 + k5173];
      const lf l3387 = w[256 + k5173];
      const lf v5174 = (l3386 * l3387);
      const lf v5175 = (l3384 * v5174);
      const lf v5176 = (R(0.0) * v5175);
      w[49558 + 22 * k5171 + k5173] = v5176;
    }
  }
  for (int k5258 = 0; k5258 < 22; ++k5258) for (int k5259 = 0; k5259 < 22; ++k5259) w[50044 + 22 * k5258 + k5259] = w[9768 + 22 * k5258 + k5259];
  for (int k1291 = 0; k1291 < 22; ++k1291) {
    const i8 r3396 = t1212[k1291];
    for (int k3256 = 0; k3256 < 22; ++k3256) {
      const i8 r3398 = t1212[k3256];
      const int s3257 = (r3398 == r3396);
      ((int *)(u + 0))[k3256] = s3257;
      const real s3258 = ((real)s3257);
      u[22 + k3256] = s3258;
    }
    for (int k3259 = 0; k3259 < 22; ++k3259) {
      lf v3260 = SPLAT(lf, R(0.0));
      lf v3261 = SPLAT(lf, R(0.0));
      const int r3407 = ((int *)(u + 0))[k3259];
      for (int k3263 = 0; k3263 < 22; ++k3263) {
        const lf l3409 = w[50044 + 22 * k3259 + k3263];
        const real r3410 = u[22 + k3263];
        const lf v3264 = (l3409 * r3410);
        const lf l3412 = w[50044 + k3259 + 22 * k3263];
        const lf v3265 = (r3410 * l3412);
        const int r3414 = ((int *)(u + 0))[k3263];
        const int s3266 = (r3407 & r3414);
        ((int *)(u + 44))[22 * k3259 + k3263] = s3266;
        v3260 = (v3260 + v3264);
        v3261 = (v3261 + v3265);
      }
      w[1830 + k3259] = v3260;
      w[1852 + k3259] = v3261;
    }
    lf v1297 = SPLAT(lf, R(0.0));
    for (int k3267 = 0; k3267 < 22; ++k3267) {
      const lf l3425 = w[1852 + k3267];
      const real r3426 = u[22 + k3267];
      const lf v3268 = (l3425 * r3426);
      v1297 = (v1297 + v3268);
    }
    const lf v1298 = (R(1.0) / v1297);
    for (int k3269 = 0; k3269 < 22; ++k3269) {
      const lf l3432 = w[1830 + k3269];
      const lf v3270 = (-l3432);
      const lf l3434 = w[1852 + k3269];
      const lf v3271 = (l3434 * v1298);
      w[1874 + k3269] = v3271;
      const lf v3272 = (v3270 * v1298);
      w[1896 + k3269] = v3272;
    }
    for (int k3273 = 0; k3273 < 22; ++k3273) {
      const lf l3441 = w[1874 + k3273];
      const int r3442 = ((int *)(u + 0))[k3273];
      for (int k3275 = 0; k3275 < 22; ++k3275) {
        const lf l3444 = w[1830 + k3275];
        const lf v3276 = (l3444 * l3441);
        const lf l3446 = w[50044 + k3273 + 22 * k3275];
        const lf v3277 = (l3446 - v3276);
        const lf l3448 = w[1896 + k3275];
        const lf v3278 = (r3442 ? l3448 : v3277);
        const int r3450 = ((int *)(u + 0))[k3275];
        const lf v3279 = (r3450 ? l3441 : v3278);
        const int r3452 = ((int *)(u + 44))[k3273 + 22 * k3275];
        const lf v3280 = (r3452 ? v1298 : v3279);
        w[50044 + k3273 + 22 * k3275] = v3280;
      }
    }
  }
  for (int k5177 = 0; k5177 < 22; ++k5177) {
    for (int k5179 = 0; k5179 < 22; ++k5179) {
      const lf l3460 = w[50044 + k5177 + 22 * k5179];
      const lf l3461 = w[49558 + k5177 + 22 * k5179];
      const lf v5180 = (l3460 + l3461);
      w[9768 + k5177 + 22 * k5179] = v5180;
    }
  }
  for (int k5260 = 0; k5260 < 22; ++k5260) for (int k5261 = 0; k5261 < 22; ++k5261) w[49558 + 22 * k5260 + k5261] = w[9768 + 22 * k5260 + k5261];
  for (int k1306 = 0; k1306 < 22; ++k1306) {
    const i8 r3468 = t1212[k1306];
    for (int k3281 = 0; k3281 < 22; ++k3281) {
      const i8 r3470 = t1212[k3281];
      const int s3282 = (r3470 == r3468);
      ((int *)(u + 0))[k3281] = s3282;
      const real s3283 = ((real)s3282);
      u[22 + k3281] = s3283;
    }
    for (int k3284 = 0; k3284 < 22; ++k3284) {
      lf v3285 = SPLAT(lf, R(0.0));
      lf v3286 = SPLAT(lf, R(0.0));
      const int r3479 = ((int *)(u + 0))[k3284];
      for (int k3288 = 0; k3288 < 22; ++k3288) {
        const lf l3481 = w[49558 + 22 * k3284 + k3288];
        const real r3482 = u[22 + k3288];
        const lf v3289 = (l3481 * r3482);
        const lf l3484 = w[49558 + k3284 + 22 * k3288];
        const lf v3290 = (r3482 * l3484);
        const int r3486 = ((int *)(u + 0))[k3288];
        const int s3291 = (r3479 & r3486);
        ((int *)(u + 44))[22 * k3284 + k3288] = s3291;
        v3285 = (v3285 + v3289);
        v3286 = (v3286 + v3290);
      }
      w[1830 + k3284] = v3285;
      w[1852 + k3284] = v3286;
    }
    lf v1312 = SPLAT(lf, R(0.0));
    for (int k3292 = 0; k3292 < 22; ++k3292) {
      const lf l3497 = w[1852 + k3292];
      const real r3498 = u[22 + k3292];
      const lf v3293 = (l3497 * r3498);
      v1312 = (v1312 + v3293);
    }
    const lf v1313 = (R(1.0) / v1312);
    for (int k3294 = 0; k3294 < 22; ++k3294) {
      const lf l3504 = w[1830 + k3294];
      const lf v3295 = (-l3504);
      const lf l3506 = w[1852 + k3294];
      const lf v3296 = (l3506 * v1313);
      w[1874 + k3294] = v3296;
      const lf v3297 = (v3295 * v1313);
      w[1896 + k3294] = v3297;
    }
    for (int k3298 = 0; k3298 < 22; ++k3298) {
      const lf l3513 = w[1874 + k3298];
      const int r3514 = ((int *)(u + 0))[k3298];
      for (int k3300 = 0; k3300 < 22; ++k3300) {
        const lf l3516 = w[1830 + k3300];
        const lf v3301 = (l3516 * l3513);
        const lf l3518 = w[49558 + k3298 + 22 * k3300];
        const lf v3302 = (l3518 - v3301);
        const lf l3520 = w[1896 + k3300];
        const lf v3303 = (r3514 ? l3520 : v3302);
        const int r3522 = ((int *)(u + 0))[k3300];
        const lf v3304 = (r3522 ? l3513 : v3303);
        const int r3524 = ((int *)(u + 44))[k3298 + 22 * k3300];
        const lf v3305 = (r3524 ? v1313 : v3304);
        w[49558 + k3298 + 22 * k3300] = v3305;
      }
    }
  }
  for (int k5181 = 0; k5181 < 22; ++k5181) {
    for (int k5183 = 0; k5183 < 22; ++k5183) {
      const lf l3532 = w[49558 + k5181 + 22 * k5183];
      const lf v5184 = (R(0.0) * l3532);
      w[9768 + k5181 + 22 * k5183] = v5184;
    }
  }
  for (int k5262 = 0; k5262 < 22; ++k5262) for (int k5263 = 0; k5263 < 22; ++k5263) w[49558 + 22 * k5262 + k5263] = w[66020 + 22 * k5262 + k5263];
  for (int k1339 = 0; k1339 < 22; ++k1339) {
    const i8 r3539 = t1212[k1339];
    for (int k3306 = 0; k3306 < 22; ++k3306) {
      const i8 r3541 = t1212[k3306];
      const int s3307 = (r3541 == r3539);
      ((int *)(u + 0))[k3306] = s3307;
      const real s3308 = ((real)s3307);
      u[22 + k3306] = s3308;
    }
    for (int k3309 = 0; k3309 < 22; ++k3309) {
      lf v3310 = SPLAT(lf, R(0.0));
      lf v3311 = SPLAT(lf, R(0.0));
      const int r3550 = ((int *)(u + 0))[k3309];
      for (int k3313 = 0; k3313 < 22; ++k3313) {
        const lf l3552 = w[49558 + 22 * k3309 + k3313];
        const real r3553 = u[22 + k3313];
        const lf v3314 = (l3552 * r3553);
        const lf l3555 = w[49558 + k3309 + 22 * k3313];
        const lf v3315 = (r3553 * l3555);
        const int r3557 = ((int *)(u + 0))[k3313];
        const int s3316 = (r3550 & r3557);
        ((int *)(u + 44))[22 * k3309 + k3313] = s3316;
        v3310 = (v3310 + v3314);
        v3311 = (v3311 + v3315);
      }
      w[1830 + k3309] = v3310;
      w[1852 + k3309] = v3311;
    }
    lf v1345 = SPLAT(lf, R(0.0));
    for (int k3317 = 0; k3317 < 22; ++k3317) {
      const lf l3568 = w[1852 + k3317];
      const real r3569 = u[22 + k3317];
      const lf v3318 = (l3568 * r3569);
      v1345 = (v1345 + v3318);
    }
    const lf v1346 = (R(1.0) / v1345);
    for (int k3319 = 0; k3319 < 22; ++k3319) {
      const lf l3575 = w[1830 + k3319];
      const lf v3320 = (-l3575);
      const lf l3577 = w[1852 + k3319];
      const lf v3321 = (l3577 * v1346);
      w[1874 + k3319] = v3321;
      const lf v3322 = (v3320 * v1346);
      w[1896 + k3319] = v3322;
    }
    for (int k3323 = 0; k3323 < 22; ++k3323) {
      const lf l3584 = w[1874 + k3323];
      const int r3585 = ((int *)(u + 0))[k3323];
      for (int k3325 = 0; k3325 < 22; ++k3325) {
        const lf l3587 = w[1830 + k3325];
        const lf v3326 = (l3587 * l3584);
        const lf l3589 = w[49558 + k3323 + 22 * k3325];
        const lf v3327 = (l3589 - v3326);
        const lf l3591 = w[1896 + k3325];
        const lf v3328 = (r3585 ? l3591 : v3327);
        const int r3593 = ((int *)(u + 0))[k3325];
        const lf v3329 = (r3593 ? l3584 : v3328);
        const int r3595 = ((int *)(u + 44))[k3323 + 22 * k3325];
        const lf v3330 = (r3595 ? v1346 : v3329);
        w[49558 + k3323 + 22 * k3325] = v3330;
      }
    }
  }
  for (int k5185 = 0; k5185 < 22; ++k5185) {
    const lf l3602 = w[344 + k5185];
    for (int k5187 = 0; k5187 < 22; ++k5187) {
      const lf l3604 = w[49558 + 22 * k5185 + k5187];
      const lf l3605 = w[344 + k5187];
      const lf v5188 = (l3604 * l3605);
      const lf v5189 = (l3602 * v5188);
      const lf v5190 = (R(0.0) * v5189);
      w[50044 + 22 * k5185 + k5187] = v5190;
    }
  }
  for (int k5264 = 0; k5264 < 22; ++k5264) for (int k5265 = 0; k5265 < 22; ++k5265) w[50530 + 22 * k5264 + k5265] = w[65534 + 22 * k5264 + k5265];
  for (int k1352 = 0; k1352 < 22; ++k1352) {
    const i8 r3614 = t1212[k1352];
    for (int k3331 = 0; k3331 < 22; ++k3331) {
      const i8 r3616 = t1212[k3331];
      const int s3332 = (r3616 == r3614);
      ((int *)(u + 0))[k3331] = s3332;
      const real s3333 = ((real)s3332);
      u[22 + k3331] = s3333;
    }
    for (int k3334 = 0; k3334 < 22; ++k3334) {
      lf v3335 = SPLAT(lf, R(0.0));
      lf v3336 = SPLAT(lf, R(0.0));
      const int r3625 = ((int *)(u + 0))[k3334];
      for (int k3338 = 0; k3338 < 22; ++k3338) {
        const lf l3627 = w[50530 + 22 * k3334 + k3338];
        const real r3628 = u[22 + k3338];
        const lf v3339 = (l3627 * r3628);
        const lf l3630 = w[50530 + k3334 + 22 * k3338];
        const lf v3340 = (r3628 * l3630);
        const int r3632 = ((int *)(u + 0))[k3338];
        const int s3341 = (r3625 & r3632);
        ((int *)(u + 44))[22 * k3334 + k3338] = s3341;
        v3335 = (v3335 + v3339);
        v3336 = (v3336 + v3340);
      }
      w[1830 + k3334] = v3335;
      w[1852 + k3334] = v3336;
    }
    lf v1358 = SPLAT(lf, R(0.0));
    for (int k3342 = 0; k3342 < 22; ++k3342) {
      const lf l3643 = w[1852 + k3342];
      const real r3644 = u[22 + k3342];
      const lf v3343 = (l3643 * r3644);
      v1358 = (v1358 + v3343);
    }
    const lf v1359 = (R(1.0) / v1358);
    for (int k3344 = 0; k3344 < 22; ++k3344) {
      const lf l3650 = w[1830 + k3344];
      const lf v3345 = (-l3650);
      const lf l3652 = w[1852 + k3344];
      const lf v3346 = (l3652 * v1359);
      w[1874 + k3344] = v3346;
      const lf v3347 = (v3345 * v1359);
      w[1896 + k3344] = v3347;
    }
    for (int k3348 = 0; k3348 < 22; ++k3348) {
      const lf l3659 = w[1874 + k3348];
      const int r3660 = ((int *)(u + 0))[k3348];
      for (int k3350 = 0; k3350 < 22; ++k3350) {
        const lf l3662 = w[1830 + k3350];
        const lf v3351 = (l3662 * l3659);
        const lf l3664 = w[50530 + k3348 + 22 * k3350];
        const lf v3352 = (l3664 - v3351);
        const lf l3666 = w[1896 + k3350];
        const lf v3353 = (r3660 ? l3666 : v3352);
        const int r3668 = ((int *)(u + 0))[k3350];
        const lf v3354 = (r3668 ? l3659 : v3353);
        const int r3670 = ((int *)(u + 44))[k3348 + 22 * k3350];
        const lf v3355 = (r3670 ? v1359 : v3354);
        w[50530 + k3348 + 22 * k3350] = v3355;
      }
    }
  }
  for (int k5191 = 0; k5191 < 22; ++k5191) {
    for (int k5193 = 0; k5193 < 22; ++k5193) {
      const lf l3678 = w[50530 + k5191 + 22 * k5193];
      const lf l3679 = w[50044 + k5191 + 22 * k5193];
      const lf v5194 = (l3678 + l3679);
      w[51016 + k5191 + 22 * k5193] = v5194;
    }
  }
  for (int k5266 = 0; k5266 < 22; ++k5266) for (int k5267 = 0; k5267 < 22; ++k5267) w[50044 + 22 * k5266 + k5267] = w[51016 + 22 * k5266 + k5267];
  for (int k1367 = 0; k1367 < 22; ++k1367) {
    const i8 r3686 = t1212[k1367];
    for (int k3356 = 0; k3356 < 22; ++k3356) {
      const i8 r3688 = t1212[k3356];
      const int s3357 = (r3688 == r3686);
      ((int *)(u + 0))[k3356] = s3357;
      const real s3358 = ((real)s3357);
      u[22 + k3356] = s3358;
    }
    for (int k3359 = 0; k3359 < 22; ++k3359) {
      lf v3360 = SPLAT(lf, R(0.0));
      lf v3361 = SPLAT(lf, R(0.0));
      const int r3697 = ((int *)(u + 0))[k3359];
      for (int k3363 = 0; k3363 < 22; ++k3363) {
        const lf l3699 = w[50044 + 22 * k3359 + k3363];
        const real r3700 = u[22 + k3363];
        const lf v3364 = (l3699 * r3700);
        const lf l3702 = w[50044 + k3359 + 22 * k3363];
        const lf v3365 = (r3700 * l3702);
        const int r3704 = ((int *)(u + 0))[k3363];
        const int s3366 = (r3697 & r3704);
        ((int *)(u + 44))[22 * k3359 + k3363] = s3366;
        v3360 = (v3360 + v3364);
        v3361 = (v3361 + v3365);
      }
      w[1830 + k3359] = v3360;
      w[1852 + k3359] = v3361;
    }
    lf v1373 = SPLAT(lf, R(0.0));
    for (int k3367 = 0; k3367 < 22; ++k3367) {
      const lf l3715 = w[1852 + k3367];
      const real r3716 = u[22 + k3367];
      const lf v3368 = (l3715 * r3716);
      v1373 = (v1373 + v3368);
    }
    const lf v1374 = (R(1.0) / v1373);
    for (int k3369 = 0; k3369 < 22; ++k3369) {
      const lf l3722 = w[1830 + k3369];
      const lf v3370 = (-l3722);
      const lf l3724 = w[1852 + k3369];
      const lf v3371 = (l3724 * v1374);
      w[1874 + k3369] = v3371;
      const lf v3372 = (v3370 * v1374);
      w[1896 + k3369] = v3372;
    }
    for (int k3373 = 0; k3373 < 22; ++k3373) {
      const lf l3731 = w[1874 + k3373];
      const int r3732 = ((int *)(u + 0))[k3373];
      for (int k3375 = 0; k3375 < 22; ++k3375) {
        const lf l3734 = w[1830 + k3375];
        const lf v3376 = (l3734 * l3731);
        const lf l3736 = w[50044 + k3373 + 22 * k3375];
        const lf v3377 = (l3736 - v3376);
        const lf l3738 = w[1896 + k3375];
        const lf v3378 = (r3732 ? l3738 : v3377);
        const int r3740 = ((int *)(u + 0))[k3375];
        const lf v3379 = (r3740 ? l3731 : v3378);
        const int r3742 = ((int *)(u + 44))[k3373 + 22 * k3375];
        const lf v3380 = (r3742 ? v1374 : v3379);
        w[50044 + k3373 + 22 * k3375] = v3380;
      }
    }
  }
  for (int k5195 = 0; k5195 < 22; ++k5195) {
    for (int k5197 = 0; k5197 < 22; ++k5197) {
      const lf l3750 = w[50044 + k5195 + 22 * k5197];
      const lf v5198 = (R(0.0) * l3750);
      w[50530 + k5195 + 22 * k5197] = v5198;
    }
  }
  for (int k5199 = 0; k5199 < 22; ++k5199) {
    const lf l3756 = w[0 + k5199];
    const lf l3757 = w[22 + k5199];
    const lf v5200 = (l3756 + l3757);
    const lf v5201 = (v1385 * v5200);
    w[278 + k5199] = v5201;
  }
  for (int k5202 = 0; k5202 < 32; ++k5202) {
    const lf l3763 = w[596 + k5202];
    for (int k5204 = 0; k5204 < 22; ++k5204) {
      const lf l3765 = w[9062 + 22 * k5202 + k5204];
      const lf l3766 = w[278 + k5204];
      const lf v5205 = (l3765 + l3766);
      const lf v5206 = (l3763 * v5205);
      w[51016 + 22 * k5202 + k5204] = v5206;
    }
  }
  for (int k5268 = 0; k5268 < 4; ++k5268) w[0 + k5268] = SPLAT(lf, R(0.0));
  for (int k1393 = 0; k1393 < 264; ++k1393) {
    for (int k3381 = 0; k3381 < 4; ++k3381) {
      const lf l3775 = w[0 + k3381];
      const lf v3382 = (v1067 * l3775);
      const lf l3777 = w[350008 + 4 * k1393 + k3381];
      const lf v3383 = (v1069 * l3777);
      const lf v3384 = (v3382 + v3383);
      w[6 + k3381] = v3384;
      const lf v3385 = (v1069 * l3775);
      const lf v3386 = (v1071 * l3777);
      const lf v3387 = (v3385 + v3386);
      w[51722 + 4 * k1393 + k3381] = v3387;
    }
    for (int k5269 = 0; k5269 < 4; ++k5269) w[0 + k5269] = w[6 + k5269];
  }
  for (int k5270 = 0; k5270 < 6; ++k5270) w[0 + k5270] = SPLAT(lf, R(0.0));
  for (int k1400 = 0; k1400 < 264; ++k1400) {
    for (int k3388 = 0; k3388 < 6; ++k3388) {
      const lf l3791 = w[0 + k3388];
      const lf v3389 = (v1123 * l3791);
      const lf l3793 = w[345250 + 6 * k1400 + k3388];
      const lf v3390 = (v1125 * l3793);
      const lf v3391 = (v3389 + v3390);
      w[6 + k3388] = v3391;
      const lf v3392 = (v1125 * l3791);
      const lf v3393 = (v1127 * l3793);
      const lf v3394 = (v3392 + v3393);
      w[52780 + 6 * k1400 + k3388] = v3394;
    }
    for (int k5271 = 0; k5271 < 6; ++k5271) w[0 + k5271] = w[6 + k5271];
  }
  for (int k5207 = 0; k5207 < 32; ++k5207) {
    const lf l3805 = w[3090 + k5207];
    const lf v5208 = lf_max(SPLAT(lf, R(-__builtin_inf())), l3805);
    w[0 + k5207] = v5208;
    const real r3808 = u[706 + k5207];
    const real s5209 = (R(1.0) / r3808);
    u[0 + k5207] = s5209;
  }
  for (int k5210 = 0; k5210 < 32; ++k5210) {
    lf v5212 = SPLAT(lf, R(0.0));
    const lf l3814 = w[0 + k5210];
    for (int k5213 = 0; k5213 < 9; ++k5213) {
      const lf l3816 = w[2756 + 9 * k5210 + k5213];
      const lf v5214 = (l3816 - l3814);
      const lf v5215 = lf_exp(v5214);
      w[3046 + 9 * k5210 + k5213] = v5215;
      v5212 = (v5212 + v5215);
    }
    w[366 + k5210] = v5212;
  }
  for (int k5216 = 0; k5216 < 32; ++k5216) {
    const lf l3825 = w[366 + k5216];
    const lf v5217 = (R(1.0) / l3825);
    w[0 + k5216] = v5217;
  }
  for (int k5218 = 0; k5218 < 32; ++k5218) {
    lf v5220 = SPLAT(lf, R(0.0));
    const lf l3831 = w[0 + k5218];
    const lf l3832 = w[13530 + k5218];
    for (int k5221 = 0; k5221 < 9; ++k5221) {
      const lf l3834 = w[3046 + 9 * k5218 + k5221];
      const lf v5222 = (l3834 * l3831);
      const lf v5223 = (v5222 * l3832);
      w[2756 + 9 * k5218 + k5221] = v5223;
      const lf v5224 = (v5222 * v5222);
      v5220 = (v5220 + v5224);
    }
    w[366 + k5218] = v5220;
  }
  for (int k5225 = 0; k5225 < 6; ++k5225) {
    const real r3844 = u[2770 + k5225];
    const real s5226 = (r3844 * s1463);
    const real r3846 = u[2776 + k5225];
    const real s5227 = (r3846 * s1465);
    const real s5228 = (s5226 + s5227);
    const real r3849 = u[2764 + k5225];
    const real s5229 = (r3849 / s5228);
    u[34 + k5225] = s5229;
  }
  const real s1473 = (R(1.0) / s1463);
  const real s1475 = (R(1.0) / s1465);
  for (int k5230 = 0; k5230 < 32; ++k5230) {
    const lf l3856 = w[366 + k5230];
    const lf v5231 = (R(1.0) - l3856);
    w[0 + k5230] = v5231;
  }
   {
    int row = 0, count = 0;
    for (int k5272 = 0; k5272 < 8; ++k5272) {
    ((i4 *)(u + 106))[0 + row++] = count;
    for (int k5273 = 0; k5273 < 8; ++k5273) if (u[2792 + k5272 + 8 * k5273] != 0) ((i4 *)(u + 40))[0 + count++] = k5273;
    }
    ((i4 *)(u + 106))[0 + row] = count;
  }
   {
    int row = 0, count = 0;
    for (int k5274 = 0; k5274 < 32; ++k5274) {
    ((i4 *)(u + 116))[0 + row++] = count;
    for (int k5275 = 0; k5275 < 32; ++k5275) if (u[2996 + 32 * k5274 + k5275] != 0) ((i4 *)(u + 1102))[0 + count++] = k5275;
    }
    ((i4 *)(u + 116))[0 + row] = count;
  }
  for (int k5276 = 0; k5276 < 32; ++k5276) for (int k5277 = 0; k5277 < 22; ++k5277) w[9062 + 22 * k5276 + k5277] = SPLAT(lf, R(0.0));
  for (int k5278 = 0; k5278 < 22; ++k5278) w[278 + k5278] = SPLAT(lf, R(0.0));
  for (int k5279 = 0; k5279 < 22; ++k5279) w[366 + k5279] = SPLAT(lf, R(0.0));
  for (int k5280 = 0; k5280 < 264; ++k5280) for (int k5281 = 0; k5281 < 4; ++k5281) w[64402 + 4 * k5280 + k5281] = SPLAT(lf, R(0.0));
  for (int k5282 = 0; k5282 < 264; ++k5282) w[3046 + k5282] = SPLAT(lf, R(0.0));
  for (int k5283 = 0; k5283 < 264; ++k5283) w[50044 + k5283] = SPLAT(lf, R(0.0));
  for (int k5284 = 0; k5284 < 264; ++k5284) w[66518 + k5284] = SPLAT(lf, R(0.0));
  for (int k5285 = 0; k5285 < 264; ++k5285) w[76148 + k5285] = SPLAT(lf, R(0.0));
  for (int k5286 = 0; k5286 < 22; ++k5286) for (int k5287 = 0; k5287 < 12; ++k5287) w[76414 + 12 * k5286 + k5287] = SPLAT(lf, R(0.0));
  for (int k5288 = 0; k5288 < 22; ++k5288) for (int k5289 = 0; k5289 < 12; ++k5289) w[76680 + 12 * k5288 + k5289] = SPLAT(lf, R(0.0));
  for (int k5290 = 0; k5290 < 264; ++k5290) for (int k5291 = 0; k5291 < 6; ++k5291) w[62816 + 6 * k5290 + k5291] = w[346836 + 6 * k5290 + k5291];
  for (int k5292 = 0; k5292 < 264; ++k5292) w[76946 + k5292] = w[353182 + k5292];
  for (int k5293 = 0; k5293 < 264; ++k5293) w[77212 + k5293] = w[353448 + k5293];
  for (int k5294 = 0; k5294 < 264; ++k5294) for (int k5295 = 0; k5295 < 4; ++k5295) w[65460 + 4 * k5294 + k5295] = w[351066 + 4 * k5294 + k5295];
  for (int k5296 = 0; k5296 < 264; ++k5296) w[77478 + k5296] = w[353714 + k5296];
  for (int k5297 = 0; k5297 < 264; ++k5297) w[77744 + k5297] = w[353980 + k5297];
  for (int k5298 = 0; k5298 < 264; ++k5298) w[78010 + k5298] = w[354246 + k5298];
  for (int k5299 = 0; k5299 < 264; ++k5299) for (int k5300 = 0; k5300 < 32; ++k5300) w[54366 + 32 * k5299 + k5300] = w[328350 + 32 * k5299 + k5300];
  for (int k5301 = 0; k5301 < 264; ++k5301) for (int k5302 = 0; k5302 < 32; ++k5302) w[67698 + 32 * k5301 + k5302] = w[336800 + 32 * k5301 + k5302];
  for (int k1645 = 0; k1645 < 3; ++k1645) {
    for (int k4257 = 0; k4257 < 22; ++k4257) {
      for (int k4268 = 0; k4268 < 12; ++k4268) {
        for (int k4278 = 0; k4278 < 6; ++k4278) {
          const lf l3899 = w[13700 + 996 * k4257 + 83 * k4268 + k4278];
          const lf l3900 = w[62816 + 72 * k4257 + 6 * k4268 + k4278];
          const lf v4279 = (l3899 + l3900);
          w[115712 + 72 * k4257 + 6 * k4268 + k4278] = v4279;
        }
        const lf l3904 = w[13700 + 6 + 996 * k4257 + 83 * k4268];
        const lf l3905 = w[76946 + 12 * k4257 + k4268];
        const lf v4270 = (l3904 + l3905);
        w[119062 + 12 * k4257 + k4268] = v4270;
        const lf l3908 = w[13700 + 11 + 996 * k4257 + 83 * k4268];
        const lf l3909 = w[77212 + 12 * k4257 + k4268];
        const lf v4271 = (l3908 + l3909);
        w[119328 + 12 * k4257 + k4268] = v4271;
        const lf l3912 = w[13700 + 12 + 996 * k4257 + 83 * k4268];
        const lf l3913 = w[77478 + 12 * k4257 + k4268];
        const lf v4273 = (l3912 + l3913);
        w[119594 + 12 * k4257 + k4268] = v4273;
        const lf l3916 = w[13700 + 82 + 996 * k4257 + 83 * k4268];
        const lf l3917 = w[77744 + 12 * k4257 + k4268];
        const lf v4274 = (l3916 + l3917);
        w[119860 + 12 * k4257 + k4268] = v4274;
        const lf l3920 = w[13700 + 81 + 996 * k4257 + 83 * k4268];
        const lf l3921 = w[78010 + 12 * k4257 + k4268];
        const lf v4275 = (l3920 + l3921);
        w[120126 + 12 * k4257 + k4268] = v4275;
        for (int k4280 = 0; k4280 < 4; ++k4280) {
          const lf l3925 = w[13700 + 7 + 996 * k4257 + 83 * k4268 + k4280];
          const lf l3926 = w[65460 + 48 * k4257 + 4 * k4268 + k4280];
          const lf v4281 = (l3925 + l3926);
          w[117298 + 48 * k4257 + 4 * k4268 + k4280] = v4281;
        }
        for (int k4282 = 0; k4282 < 32; ++k4282) {
          const lf l3931 = w[13700 + 49 + 996 * k4257 + 83 * k4268 + k4282];
          const lf l3932 = w[54366 + 384 * k4257 + 32 * k4268 + k4282];
          const lf v4283 = (l3931 + l3932);
          w[98812 + 384 * k4257 + 32 * k4268 + k4282] = v4283;
          const lf l3935 = w[13700 + 17 + 996 * k4257 + 83 * k4268 + k4282];
          const lf l3936 = w[67698 + 384 * k4257 + 32 * k4268 + k4282];
          const lf v4284 = (l3935 + l3936);
          w[107262 + 384 * k4257 + 32 * k4268 + k4282] = v4284;
        }
      }
      for (int k4285 = 0; k4285 < 32; ++k4285) {
        const lf l3942 = w[9062 + k4257 + 22 * k4285];
        const lf v4286 = (l3942 * R(0x1.0000000000000p-1));
        w[118356 + k4257 + 22 * k4285] = v4286;
      }
    }
    lf v2664 = v1421;
    for (int k5303 = 0; k5303 < 6; ++k5303) w[132498 + k5303] = w[414 + k5303];
    for (int k5304 = 0; k5304 < 6; ++k5304) w[132504 + k5304] = w[420 + k5304];
    for (int k5305 = 0; k5305 < 6; ++k5305) w[132510 + k5305] = SPLAT(lf, R(0.0));
    for (int k5306 = 0; k5306 < 6; ++k5306) w[132516 + k5306] = SPLAT(lf, R(0.0));
    lf v2669 = SPLAT(lf, R(0.0));
    lf v2670 = SPLAT(lf, R(0.0));
    lf v2671 = SPLAT(lf, R(0.0));
    for (int k5307 = 0; k5307 < 8; ++k5307) for (int k5308 = 0; k5308 < 2; ++k5308) w[132470 + 2 * k5307 + k5308] = SPLAT(lf, R(0.0));
    for (int k5309 = 0; k5309 < 8; ++k5309) w[132488 + k5309] = SPLAT(lf, R(0.0));
    lf v2674 = v639;
    lf v2675 = SPLAT(lf, R(1.0));
    lf v2676 = v657;
    lf v2677 = SPLAT(lf, R(0.0));
    lf v2678 = SPLAT(lf, R(0.0));
    for (int k5310 = 0; k5310 < 4; ++k5310) w[132522 + k5310] = SPLAT(lf, R(0.0));
    lf v2680 = SPLAT(lf, R(0.0));
    lf v2681 = SPLAT(lf, R(0.0));
    for (int k5311 = 0; k5311 < 4; ++k5311) w[132528 + k5311] = SPLAT(lf, R(1.0));
    for (int k5312 = 0; k5312 < 4; ++k5312) w[132534 + k5312] = SPLAT(lf, R(0.0));
    for (int k5313 = 0; k5313 < 4; ++k5313) w[132540 + k5313] = SPLAT(lf, R(0.0));
    for (int k5314 = 0; k5314 < 4; ++k5314) w[132546 + k5314] = SPLAT(lf, R(1.0));
    for (int k5315 = 0; k5315 < 4; ++k5315) w[132552 + k5315] = w[108 + k5315];
    lf v2687 = SPLAT(lf, R(0.0));
    for (int k5316 = 0; k5316 < 4; ++k5316) w[132558 + k5316] = SPLAT(lf, R(0.0));
    for (int k5317 = 0; k5317 < 4; ++k5317) w[132564 + k5317] = SPLAT(lf, R(0.0));
    for (int k5318 = 0; k5318 < 4; ++k5318) w[132570 + k5318] = SPLAT(lf, R(0.0));
    for (int k5319 = 0; k5319 < 4; ++k5319) w[132576 + k5319] = w[114 + k5319];
    lf v2692 = v781;
    lf v2693 = SPLAT(lf, R(0.0));
    lf v2694 = SPLAT(lf, R(0.0));
    for (int k5320 = 0; k5320 < 6; ++k5320) w[132582 + k5320] = SPLAT(lf, u[2764 + k5320]);
    for (int k5321 = 0; k5321 < 6; ++k5321) w[132588 + k5321] = SPLAT(lf, R(0.0));
    for (int k5322 = 0; k5322 < 6; ++k5322) w[132594 + k5322] = SPLAT(lf, R(0.0));
    for (int k5323 = 0; k5323 < 6; ++k5323) w[132600 + k5323] = SPLAT(lf, R(0.0));
    for (int k5324 = 0; k5324 < 6; ++k5324) w[132606 + k5324] = SPLAT(lf, R(0.0));
    for (int k5325 = 0; k5325 < 6; ++k5325) w[132612 + k5325] = SPLAT(lf, R(0.0));
    for (int k5326 = 0; k5326 < 6; ++k5326) w[132618 + k5326] = SPLAT(lf, R(0.0));
    lf v2702 = SPLAT(lf, R(0.0));
    lf v2703 = SPLAT(lf, R(0.0));
    lf v2704 = SPLAT(lf, R(0.0));
    lf v2705 = SPLAT(lf, R(0.0));
    lf v2706 = v1431;
    lf v2707 = v1433;
    lf v2708 = SPLAT(lf, s1430);
    for (int k5327 = 0; k5327 < 32; ++k5327) w[132188 + k5327] = w[562 + k5327];
    for (int k5328 = 0; k5328 < 32; ++k5328) for (int k5329 = 0; k5329 < 9; ++k5329) w[131366 + 9 * k5328 + k5329] = w[2756 + 9 * k5328 + k5329];
    for (int k5330 = 0; k5330 < 32; ++k5330) w[132222 + k5330] = w[13598 + k5330];
    for (int k5331 = 0; k5331 < 32; ++k5331) w[132256 + k5331] = w[13564 + k5331];
    for (int k5332 = 0; k5332 < 32; ++k5332) w[132290 + k5332] = w[13564 + k5332];
    for (int k5333 = 0; k5333 < 32; ++k5333) w[132324 + k5333] = w[13564 + k5333];
    for (int k5334 = 0; k5334 < 32; ++k5334) w[132358 + k5334] = w[13564 + k5334];
    for (int k5335 = 0; k5335 < 32; ++k5335) w[132392 + k5335] = w[13564 + k5335];
    for (int k1674 = 0; k1674 < 22; ++k1674) {
      lf v2541 = v2664;
      for (int k5336 = 0; k5336 < 6; ++k5336) w[124538 + k5336] = w[132498 + k5336];
      for (int k5337 = 0; k5337 < 6; ++k5337) w[124544 + k5337] = w[132504 + k5337];
      for (int k5338 = 0; k5338 < 6; ++k5338) w[124550 + k5338] = w[132510 + k5338];
      for (int k5339 = 0; k5339 < 6; ++k5339) w[124556 + k5339] = w[132516 + k5339];
      lf v2546 = v2669;
      lf v2547 = v2670;
      lf v2548 = v2671;
      for (int k5340 = 0; k5340 < 8; ++k5340) for (int k5341 = 0; k5341 < 2; ++k5341) w[124482 + 2 * k5340 + k5341] = w[132470 + 2 * k5340 + k5341];
      for (int k5342 = 0; k5342 < 8; ++k5342) w[124528 + k5342] = w[132488 + k5342];
      lf v2551 = v2674;
      lf v2552 = v2675;
      lf v2553 = v2676;
      lf v2554 = v2677;
      lf v2555 = v2678;
      for (int k5343 = 0; k5343 < 4; ++k5343) w[124562 + k5343] = w[132522 + k5343];
      lf v2557 = v2680;
      lf v2558 = v2681;
      for (int k5344 = 0; k5344 < 4; ++k5344) w[124568 + k5344] = w[132528 + k5344];
      for (int k5345 = 0; k5345 < 4; ++k5345) w[124574 + k5345] = w[132534 + k5345];
      for (int k5346 = 0; k5346 < 4; ++k5346) w[124580 + k5346] = w[132540 + k5346];
      for (int k5347 = 0; k5347 < 4; ++k5347) w[124586 + k5347] = w[132546 + k5347];
      for (int k5348 = 0; k5348 < 4; ++k5348) w[124592 + k5348] = w[132552 + k5348];
      lf v2564 = v2687;
      for (int k5349 = 0; k5349 < 4; ++k5349) w[124598 + k5349] = w[132558 + k5349];
      for (int k5350 = 0; k5350 < 4; ++k5350) w[124604 + k5350] = w[132564 + k5350];
      for (int k5351 = 0; k5351 < 4; ++k5351) w[124610 + k5351] = w[132570 + k5351];
      for (int k5352 = 0; k5352 < 4; ++k5352) w[124616 + k5352] = w[132576 + k5352];
      lf v2569 = v2692;
      lf v2570 = v2693;
      lf v2571 = v2694;
      for (int k5353 = 0; k5353 < 6; ++k5353) w[124622 + k5353] = w[132582 + k5353];
      for (int k5354 = 0; k5354 < 6; ++k5354) w[124628 + k5354] = w[132588 + k5354];
      for (int k5355 = 0; k5355 < 6; ++k5355) w[124634 + k5355] = w[132594 + k5355];
      for (int k5356 = 0; k5356 < 6; ++k5356) w[124640 + k5356] = w[132600 + k5356];
      for (int k5357 = 0; k5357 < 6; ++k5357) w[124646 + k5357] = w[132606 + k5357];
      for (int k5358 = 0; k5358 < 6; ++k5358) w[124652 + k5358] = w[132612 + k5358];
      for (int k5359 = 0; k5359 < 6; ++k5359) w[124658 + k5359] = w[132618 + k5359];
      lf v2579 = v2702;
      lf v2580 = v2703;
      lf v2581 = v2704;
      lf v2582 = v2705;
      lf v2583 = v2706;
      lf v2584 = v2707;
      lf v2585 = v2708;
      for (int k5360 = 0; k5360 < 32; ++k5360) w[124244 + k5360] = w[132188 + k5360];
      for (int k5361 = 0; k5361 < 32; ++k5361) for (int k5362 = 0; k5362 < 9; ++k5362) w[123954 + 9 * k5361 + k5362] = w[131366 + 9 * k5361 + k5362];
      for (int k5363 = 0; k5363 < 32; ++k5363) w[124278 + k5363] = w[132222 + k5363];
      for (int k5364 = 0; k5364 < 32; ++k5364) w[124312 + k5364] = w[132256 + k5364];
      for (int k5365 = 0; k5365 < 32; ++k5365) w[124346 + k5365] = w[132290 + k5365];
      for (int k5366 = 0; k5366 < 32; ++k5366) w[124380 + k5366] = w[132324 + k5366];
      for (int k5367 = 0; k5367 < 32; ++k5367) w[124414 + k5367] = w[132358 + k5367];
      for (int k5368 = 0; k5368 < 32; ++k5368) w[124448 + k5368] = w[132392 + k5368];
      for (int k1728 = 0; k1728 < 12; ++k1728) {
        lf v1808 = SPLAT(lf, R(0.0));
        lf v1810 = SPLAT(lf, R(0.0));
        lf v1817 = SPLAT(lf, R(0.0));
        lf v1819 = SPLAT(lf, R(0.0));
        lf v1829 = SPLAT(lf, R(0.0));
        const real r4060 = (real)a539[12 * k1674 + k1728];
        const real r4061 = (real)a540[12 * k1674 + k1728];
        const real r4062 = (real)a568[12 * k1674 + k1728];
        const real r4063 = (real)a569[12 * k1674 + k1728];
        for (int k3857 = 0; k3857 < 6; ++k3857) {
          const lf l4065 = w[124538 + k3857];
          const lf l4066 = w[124544 + k3857];
          const lf v3858 = (l4065 + l4066);
          const lf l4068 = w[124550 + k3857];
          const lf v3859 = (v3858 + l4068);
          const lf l4070 = w[124556 + k3857];
          const lf v3860 = (l4070 * R(0x1.0000000000000p-1));
          const lf v3861 = (v3859 - v3860);
          const lf v3862 = lf_exp(v3861);
          w[120442 + k3857] = v3862;
          const real r4075 = u[2770 + k3857];
          const real s3863 = (r4075 * r4060);
          const real r4077 = u[2776 + k3857];
          const real s3864 = (r4077 * r4061);
          const real s3865 = (s3863 + s3864);
          const lf l4080 = w[426 + k3857];
          const lf l4081 = w[124658 + k3857];
          const lf v3866 = (l4080 * l4081);
          const lf v3867 = (v3866 * v1468);
          const real r4084 = u[2782 + k3857];
          const lf v3868 = (v3867 * r4084);
          const lf v3869 = (v3868 * v1470);
          const lf v3870 = (R(1.0) + v3869);
          const lf v3871 = (R(1.0) / v3870);
          const lf v3872 = (v1471 * s3865);
          const lf v3873 = lf_exp(v3872);
          w[120448 + k3857] = v3873;
          const lf v3874 = (v3873 * v3871);
          const lf v3875 = (R(1.0) - v3874);
          const real r4094 = u[34 + k3857];
          const lf v3876 = (r4094 * v3875);
          const lf l4096 = w[124634 + k3857];
          const lf v3877 = (l4096 * v1472);
          const lf l4098 = w[124646 + k3857];
          const lf v3878 = (r4075 * l4098);
          const lf v3879 = (r4075 * v3877);
          const lf v3880 = (r4077 * l4098);
          const lf v3881 = (r4077 * v3877);
          const lf v3882 = (r4075 * v3876);
          const lf l4104 = w[408 + k3857];
          const lf l4105 = w[115712 + 72 * k1674 + 6 * k1728 + k3857];
          const lf v3883 = (l4104 * l4105);
          const lf v3885 = (v3883 * v1595);
          const lf l4108 = w[402 + k3857];
          const lf v3886 = (l4065 + l4108);
          w[120454 + k3857] = v3886;
          const lf v3887 = (l4066 * v1601);
          w[120460 + k3857] = v3887;
          const lf v3888 = (l4068 * v1602);
          const lf v3889 = (v3888 + v3885);
          w[120466 + k3857] = v3889;
          const lf v3890 = (l4070 * v1603);
          const lf l4117 = w[438 + k3857];
          const lf v3891 = (v3890 + l4117);
          w[120472 + k3857] = v3891;
          const lf v3892 = (v3886 + v3887);
          const lf v3893 = (v3892 + v3889);
          const lf v3894 = (v3891 * R(0x1.0000000000000p-1));
          const lf v3895 = (v3893 - v3894);
          const lf v3896 = lf_exp(v3895);
          w[120478 + k3857] = v3896;
          const real s3897 = (r4075 * r4062);
          const real s3898 = (r4077 * r4063);
          const real s3899 = (s3897 + s3898);
          const lf v3900 = (s3899 * v864);
          const lf v3901 = (v3900 * r4094);
          w[120484 + k3857] = v3901;
          for (int k3902 = 0; k3902 < 8; ++k3902) {
            const lf l4133 = w[512 + k3902];
            const lf v3903 = (v3883 * l4133);
            const lf l4135 = w[162 + k3857 + 6 * k3902];
            const lf v3904 = (l4065 + l4135);
            const lf l4137 = w[522 + k3902];
            const lf v3905 = (l4066 * l4137);
            const lf l4139 = w[532 + k3902];
            const lf v3906 = (l4068 * l4139);
            const lf v3907 = (v3906 + v3903);
            const lf l4142 = w[542 + k3902];
            const lf v3908 = (l4070 * l4142);
            const lf l4144 = w[462 + k3857 + 6 * k3902];
            const lf v3909 = (v3908 + l4144);
            const lf v3910 = (v3904 + v3905);
            const lf v3911 = (v3910 + v3907);
            const lf v3912 = (v3909 * R(0x1.0000000000000p-1));
            const lf v3913 = (v3911 - v3912);
            const lf v3914 = lf_exp(v3913);
            w[120392 + k3857 + 6 * k3902] = v3914;
          }
          v1808 = (v1808 + v3878);
          v1810 = (v1810 + v3879);
          v1817 = (v1817 + v3880);
          v1819 = (v1819 + v3881);
          v1829 = (v1829 + v3882);
        }
        const lf v1783 = (R(1.0) - v2548);
        const real r4160 = (real)a519[12 * k1674 + k1728];
        const lf v1784 = (r4160 * v1783);
        const lf v1785 = (v556 * v1784);
        const lf v1786 = (R(1.0) - v1785);
        const lf v1787 = (v2546 * s1451);
        const lf v1788 = lf_pow_exp(v1450, v1787, v1452);
        const lf v1789 = (v1786 * v1788);
        const lf v1790 = (v562 * v1784);
        const lf v1791 = (R(1.0) - v1790);
        const lf v1792 = lf_pow_exp(v1453, v1787, v1454);
        const lf v1793 = (v1791 * v1792);
        const real r4171 = (real)a521[12 * k1674 + k1728];
        const lf v1795 = (v585 * r4171);
        const lf v1796 = (R(1.0) - v1795);
        const real r4174 = (real)a522[12 * k1674 + k1728];
        const real s1797 = (R(1.0) + r4174);
        const real s1798 = real_pow_log(s1797);
        const lf v1799 = lf_pow_exp(SPLAT(lf, s1797), v1456, SPLAT(lf, s1798));
        const real r4178 = (real)a531[12 * k1674 + k1728];
        const real s1801 = (r4178 - R(1.0));
        const lf v1802 = lf_pow_exp(v1459, SPLAT(lf, s1801), v1460);
        const lf v1803 = lf_pow_log(v1802);
        const lf v1804 = lf_pow_exp(v1802, v671, v1803);
        const real r4183 = (real)a533[12 * k1674 + k1728];
        const lf v1805 = (v724 * r4183);
        const lf v1806 = (R(1.0) + v1805);
        const lf v1809 = (v1808 * s1473);
        const lf v1811 = (v1810 * s1473);
        const lf v1812 = (v1809 * v1474);
        const lf v1813 = lf_min(v1812, SPLAT(lf, R(1.0)));
        const lf v1814 = (v1813 * v922);
        const lf v1815 = lf_max(v1811, v922);
        const lf v1816 = (v1814 / v1815);
        const lf v1818 = (v1817 * s1475);
        const lf v1820 = (v1819 * s1475);
        const lf v1821 = (v1818 * v1474);
        const lf v1822 = lf_min(v1821, SPLAT(lf, R(1.0)));
        const lf v1823 = (v1822 * v922);
        const lf v1824 = lf_max(v1820, v922);
        const lf v1825 = (v1823 / v1824);
        const lf v1826 = lf_min(v1816, v1825);
        const real s1827 = (r4060 + r4061);
        const real s1828 = (s1827 * R(0x1.0000000000000p-1));
        const real r4203 = (real)a545[12 * k1674 + k1728];
        const lf v1830 = (v926 * r4203);
        const lf v1835 = (v2551 - v2551);
        const lf v1836 = (R(0x1.0000000000000p-1) * v1835);
        const lf v1837 = (v2551 + v1836);
        const lf v1838 = (v1829 - v1829);
        const lf v1839 = (R(0x1.0000000000000p-1) * v1838);
        const lf v1840 = (v1829 + v1839);
        const real r4211 = (real)a554[12 * k1674 + k1728];
        const lf v1841 = (v502 * r4211);
        const real r4213 = (real)a516[12 * k1674 + k1728];
        const lf v1842 = (v1489 * r4213);
        const lf v1843 = lf_exp(v1842);
        const real r4216 = (real)a518[12 * k1674 + k1728];
        const lf v1844 = (v522 * r4216);
        const lf v1845 = (v519 + v1844);
        const real r4219 = (real)a517[12 * k1674 + k1728];
        const real s1846 = (R(1.0) - r4219);
        const real r4221 = (real)a515[12 * k1674 + k1728];
        const lf v1847 = (v1418 * r4221);
        const lf v1848 = lf_exp(v1847);
        const lf v1849 = (v510 * v1848);
        const real r4225 = (real)a530[12 * k1674 + k1728];
        const real s1850 = (R(1.0) - r4225);
        const lf l4227 = w[119062 + 12 * k1674 + k1728];
        const lf v1851 = (v681 * l4227);
        const lf v1852 = (R(1.0) - v1837);
        const lf v1853 = (v963 * v1852);
        const lf v1854 = (R(1.0) - v1853);
        const lf v1855 = (v938 * v1854);
        const lf l4233 = w[120126 + 12 * k1674 + k1728];
        const lf v1862 = (v1385 * l4233);
        const lf l4235 = w[119860 + 12 * k1674 + k1728];
        const lf v1864 = (v1385 * l4235);
        const real r4237 = (real)a553[12 * k1674 + k1728];
        const lf v1866 = (v1505 * r4237);
        const lf v1867 = lf_exp(v1866);
        const lf v1868 = (v1050 * v1840);
        const lf v1869 = lf_exp(v1868);
        const real r4242 = (real)a526[12 * k1674 + k1728];
        const lf v2050 = (v624 * r4242);
        const real r4244 = (real)a528[12 * k1674 + k1728];
        const lf v2051 = (v627 * r4244);
        const lf v2052 = (v2050 + v2051);
        const real r4247 = (real)a524[12 * k1674 + k1728];
        const lf v2054 = (v617 * r4247);
        const real r4249 = (real)a525[12 * k1674 + k1728];
        const lf v2055 = (v621 * r4249);
        const real r4251 = (real)a529[12 * k1674 + k1728];
        const lf v2058 = (v1520 * r4251);
        const lf v2059 = (v639 + v2058);
        const real r4254 = (real)a527[12 * k1674 + k1728];
        const lf v2060 = (v648 * r4254);
        const lf v2061 = (R(1.0) - v2060);
        const lf v2062 = (v2059 * v2061);
        const real r4258 = (real)a538[12 * k1674 + k1728];
        const real s2121 = (R(1.0) - r4258);
        const lf v2122 = (v740 * s2121);
        const lf v2124 = (v743 * s2121);
        const lf v2125 = (v2124 * v746);
        const real r4263 = (real)a535[12 * k1674 + k1728];
        const real s2126 = real_max(r4263, s1535);
        const real s2127 = (s2126 * s1536);
        const real s2128 = real_pow_log(s2127);
        const lf v2129 = lf_pow_exp(SPLAT(lf, s2127), v737, SPLAT(lf, s2128));
        const lf l4268 = w[119328 + 12 * k1674 + k1728];
        const lf v2145 = (v1390 * l4268);
        const lf l4270 = w[119594 + 12 * k1674 + k1728];
        const lf v2148 = (v788 * l4270);
        const lf v2328 = (v1826 + v1826);
        const lf v2329 = (v2328 * R(0x1.0000000000000p-1));
        const real s2330 = (s1828 + s1828);
        const real s2331 = (s2330 * R(0x1.0000000000000p-1));
        const lf v2332 = (v1559 * s2331);
        const real r4277 = (real)a520[12 * k1674 + k1728];
        const lf v2333 = (r4277 * v2329);
        const lf v2334 = (R(1.0) - v2547);
        const lf v2335 = (s2331 * v2334);
        const lf v2336 = (v1584 * v2335);
        const lf v2337 = (-v2332);
        const lf v2338 = (v1584 - v2332);
        const lm v2339 = CAST(lm, (v2338 != R(0.0)));
        const lf v2340 = (-v2338);
        const lf v2341 = lf_select(v2339, v2338, SPLAT(lf, R(1.0)));
        const lf v2342 = (R(1.0) / v2341);
        const lf v2346 = (v588 * r4171);
        const lf v2347 = (R(1.0) - v2346);
        const real r4290 = (real)a523[12 * k1674 + k1728];
        const real s2348 = (R(1.0) + r4290);
        const real s2349 = real_pow_log(s2348);
        const lf v2350 = lf_pow_exp(SPLAT(lf, s2348), v1587, SPLAT(lf, s2349));
        const lf v2352 = (v582 * r4171);
        const lf v2353 = (R(1.0) - v2352);
        const lf v2354 = (v2333 * s1591);
        const lf v2359 = lf_exp(v2337);
        const lf v2360 = (v2336 * v2359);
        const lf v2361 = (v2546 * v1604);
        const lf v2362 = lf_expm1(v2340);
        const lf v2363 = (-v2362);
        const lf v2364 = (v2363 / v2341);
        const lf v2365 = lf_select(v2339, v2364, SPLAT(lf, R(1.0)));
        const lf v2366 = (v2360 * v2365);
        const lf v2367 = (v2361 + v2366);
        const lf v2368 = (v2334 * v2359);
        const lf v2369 = (R(1.0) - v2368);
        const lf v2370 = (v2548 * s1590);
        const lf v2371 = (v2370 + v2354);
        const lf v2382 = (R(1.0) - v2371);
        const lf v2383 = (r4160 * v2382);
        const lf v2384 = (v556 * v2383);
        const lf v2385 = (R(1.0) - v2384);
        const lf v2386 = (v2367 * s1451);
        const lf v2387 = lf_pow_exp(v1450, v2386, v1452);
        const lf v2388 = (v2385 * v2387);
        const lf v2389 = (v562 * v2383);
        const lf v2390 = (R(1.0) - v2389);
        const lf v2391 = lf_pow_exp(v1453, v2386, v1454);
        const lf v2392 = (v2390 * v2391);
        const real r4321 = (real)a543[12 * k1674 + k1728];
        const real r4322 = (real)a542[12 * k1674 + k1728];
        const real s2394 = real_min(r4321, r4322);
        const real s2395 = (r4322 - s2394);
        const real r4325 = (real)a544[12 * k1674 + k1728];
        const real s2397 = (R(1.0) - r4325);
        const lf v2398 = (v901 * s2397);
        const lf v2399 = (R(1.0) - v2398);
        const lf v2400 = (v895 * v2399);
        const real r4330 = (real)a541[12 * k1674 + k1728];
        const real s2402 = (r4330 + s2394);
        const real r4332 = (real)a570[12 * k1674 + k1728];
        const lf v2405 = (v842 * r4332);
        const lf l4334 = w[13700 + 13 + 996 * k1674 + 83 * k1728];
        const lf v2406 = (v856 * l4334);
        const lf l4336 = w[13700 + 14 + 996 * k1674 + 83 * k1728];
        const lf v2407 = (v856 * l4336);
        const int r4338 = a575[12 * k1674 + k1728];
        const i4 s2408 = ((i4)r4338);
        const int s2409 = (s2408 != ((i4)0ll));
        const lf l4341 = w[120442 + 0];
        const lf l4342 = w[120442 + 2];
        const real r4343 = (real)a566[12 * k1674 + k1728];
        const real r4344 = (real)a565[12 * k1674 + k1728];
        const real r4345 = (real)a536[12 * k1674 + k1728];
        const real r4346 = (real)a537[12 * k1674 + k1728];
        const lf l4347 = w[120478 + 0];
        const lf l4348 = w[120478 + 2];
        const real r4349 = (real)a555[12 * k1674 + k1728];
        const real r4350 = (real)a557[12 * k1674 + k1728];
        const real r4351 = (real)a556[12 * k1674 + k1728];
        const real r4352 = (real)a558[12 * k1674 + k1728];
        for (int k3915 = 0; k3915 < 4; ++k3915) {
          const lf l4354 = w[54 + k3915];
          const lf v3916 = (l4354 * l4341);
          const lf l4356 = w[66 + k3915];
          const lf v3917 = (l4356 * l4342);
          const real r4358 = u[1084 + k3915];
          const real s3918 = (r4358 * r4343);
          const real r4360 = u[1096 + k3915];
          const real s3919 = (r4360 * r4344);
          const real s3920 = (s3918 + s3919);
          u[150 + k3915] = s3920;
          const real s3921 = (r4358 * r4345);
          u[156 + k3915] = s3921;
          const lf l4366 = w[144 + k3915];
          const lf v3922 = (l4366 * r4258);
          const real r4368 = (real)a534[48 * k1674 + 4 * k1728 + k3915];
          const lf v3923 = lf_min(v3922, SPLAT(lf, r4368));
          w[120592 + k3915] = v3923;
          const real s3924 = (r4358 * r4346);
          const lf v3925 = (r4368 - v3923);
          const lf v3926 = lf_min(SPLAT(lf, s3924), v3925);
          w[120598 + k3915] = v3926;
          const lf v3927 = (v3923 + v3926);
          const lf v3928 = (R(1.0) - v3927);
          const lf l4377 = w[96 + k3915];
          const lf v3929 = (l4377 * v3928);
          w[120604 + k3915] = v3929;
          const lf v3930 = (v3927 + v3929);
          const lf v3931 = (v755 * v3930);
          const lf v3932 = (R(1.0) - v3931);
          w[120610 + k3915] = v3932;
          const lf l4384 = w[117298 + 48 * k1674 + 4 * k1728 + k3915];
          const lf v3933 = (v1391 * l4384);
          const lf v3937 = (l4354 * l4347);
          const lf v3938 = (l4356 * l4348);
          const lf v3939 = (v3916 * v1789);
          const lf v3940 = (v3917 * v1793);
          const lf v3941 = (v3939 + v3940);
          const lf l4391 = w[120 + k3915];
          const lf v3942 = (v3941 * l4391);
          w[120616 + k3915] = v3942;
          const lf l4394 = w[90 + k3915];
          const lf v3943 = (l4394 * v2129);
          w[120622 + k3915] = v3943;
          const lf v3944 = (v3933 + v2145);
          const lf l4398 = w[84 + k3915];
          const lf v3945 = (l4398 * v3944);
          w[120628 + k3915] = v3945;
          const lf v3946 = (v1554 + v3943);
          w[120634 + k3915] = v3946;
          const lf v3948 = (v3937 * v2388);
          const lf v3949 = (v3938 * v2392);
          const lf v3950 = (v3948 + v3949);
          const lf v3951 = (v3950 * l4391);
          w[120640 + k3915] = v3951;
          lf v3947 = SPLAT(lf, R(0.0));
          const lf l4409 = w[60 + k3915];
          const lf l4410 = w[72 + k3915];
          for (int k3952 = 0; k3952 < 8; ++k3952) {
            const lf l4412 = w[120392 + 6 * k3952];
            const lf v3953 = (l4354 * l4412);
            const lf l4414 = w[120392 + 1 + 6 * k3952];
            const lf v3954 = (l4409 * l4414);
            const lf l4416 = w[120392 + 2 + 6 * k3952];
            const lf v3955 = (l4356 * l4416);
            const lf l4418 = w[120392 + 3 + 6 * k3952];
            const lf v3956 = (l4410 * l4418);
            const lf v3957 = (v3953 * r4349);
            w[120490 + k3915 + 4 * k3952] = v3957;
            const lf v3958 = (v3955 * r4350);
            w[120524 + k3915 + 4 * k3952] = v3958;
            const lf v3959 = (v3954 * r4351);
            w[120558 + k3915 + 4 * k3952] = v3959;
            const lf v3960 = (v3956 * r4352);
            const lf v3961 = (v3960 * v2353);
            const lf v3962 = (v3961 * v1799);
            const real r4429 = (real)t1605[k3915 + 4 * k3952];
            const lf v3963 = (r4429 * v3962);
            v3947 = (v3947 + v3963);
          }
          w[128896 + 48 * k1674 + 4 * k1728 + k3915] = v3947;
        }
        lf v1800 = SPLAT(lf, R(0.0));
        lf v2379 = SPLAT(lf, R(0.0));
        lf v2380 = SPLAT(lf, R(0.0));
        const real r4438 = (real)a559[12 * k1674 + k1728];
        const real r4439 = (real)a560[12 * k1674 + k1728];
        for (int k3964 = 0; k3964 < 8; ++k3964) {
          lf v3965 = SPLAT(lf, R(0.0));
          for (int q = ((i4 *)(u + 106))[0 + (0) * 8 + k3964], end = ((i4 *)(u + 106))[0 + (0) * 8 + k3964 + 1]; q < end; ++q) {
            const int k4017 = ((i4 *)(u + 40))[0 + q];
            const lf l4444 = w[124528 + k4017];
            const real r4445 = u[2792 + k3964 + 8 * k4017];
            const lf v4018 = (l4444 * r4445);
            v3965 = (v3965 + v4018);
          }
          const lf v3966 = (v3965 * s1457);
          const real r4450 = u[2888 + k3964];
          const lf v3967 = (v3966 * r4450);
          const real r4452 = u[2878 + k3964];
          const lf v3968 = (v2052 * r4452);
          const real r4454 = (real)a564[96 * k1674 + 8 * k1728 + k3964];
          const lf v3969 = (r4454 + v3968);
          w[120766 + k3964] = v3969;
          const real r4457 = u[2858 + k3964];
          const lf v3970 = (v2054 * r4457);
          const real r4459 = u[2868 + k3964];
          const lf v3971 = (v2055 * r4459);
          const lf v3972 = (v3970 + v3971);
          w[120776 + k3964] = v3972;
          const real r4463 = (real)a562[96 * k1674 + 8 * k1728 + k3964];
          const lf v3973 = (r4463 + v3972);
          const real r4465 = u[2918 + k3964];
          const lf v3975 = (v2333 * r4465);
          const real r4467 = (real)t1561[k3964];
          const lf v3976 = (v2337 * r4467);
          const lf v3977 = lf_exp(v3976);
          const lf v3978 = (v2336 * v3977);
          const lf l4471 = w[552 + k3964];
          const lf v3979 = (v2546 * l4471);
          const lf v3980 = (v2340 * r4467);
          const lf v3981 = lf_expm1(v3980);
          const lf v3982 = (-v3981);
          const lf v3983 = (v3982 * v2342);
          const lf v3984 = lf_select(v2339, v3983, SPLAT(lf, r4467));
          const lf v3985 = (v3978 * v3984);
          const lf v3986 = (v3979 + v3985);
          const real r4480 = u[2908 + k3964];
          const lf v3987 = (v2548 * r4480);
          const lf v3988 = (v3987 + v3975);
          const lf l4483 = w[120392 + 4 + 6 * k3964];
          const lf v3989 = (v535 * l4483);
          const lf l4485 = w[120392 + 5 + 6 * k3964];
          const lf v3990 = (v539 * l4485);
          const lf v3991 = (R(1.0) - v3988);
          const lf v3992 = (r4160 * v3991);
          const lf v3993 = (v556 * v3992);
          const lf v3994 = (R(1.0) - v3993);
          const lf v3995 = (v3986 * s1451);
          const lf v3996 = lf_pow_exp(v1450, v3995, v1452);
          const lf v3997 = (v3994 * v3996);
          const lf v3998 = (v562 * v3992);
          const lf v3999 = (R(1.0) - v3998);
          const lf v4000 = lf_pow_exp(v1453, v3995, v1454);
          const lf v4001 = (v3999 * v4000);
          const lf v4002 = (v3989 * r4438);
          const lf v4003 = (v4002 * v1796);
          const lf v4004 = (v4003 * v1799);
          const lf v4005 = (v3990 * r4439);
          const lf v4006 = (v4005 * v2347);
          const lf v4007 = (v4006 * v2350);
          const lf v4008 = (v559 * v3992);
          const lf v4009 = (R(1.0) - v4008);
          const lf v4010 = lf_pow_exp(v1588, v3995, v1589);
          const lf v4011 = (v4009 * v4010);
          const real r4508 = (real)t1606[k3964];
          const lf v4015 = (r4508 * v4004);
          const lf v4016 = (r4508 * v4007);
          for (int k4019 = 0; k4019 < 2; ++k4019) {
            const real r4512 = u[2788 + k4019];
            const lf v4020 = (r4512 * v3973);
            w[120748 + 2 * k3964 + k4019] = v4020;
          }
          for (int k4021 = 0; k4021 < 4; ++k4021) {
            const lf l4517 = w[120490 + 4 * k3964 + k4021];
            const lf v4022 = (l4517 * v3997);
            const lf l4519 = w[120558 + 4 * k3964 + k4021];
            const lf v4023 = (l4519 * v4011);
            const lf l4521 = w[120524 + 4 * k3964 + k4021];
            const lf v4024 = (l4521 * v4001);
            const real r4523 = (real)t1605[4 * k3964 + k4021];
            const lf v4025 = (r4523 * v4022);
            w[120646 + 4 * k3964 + k4021] = v4025;
            const lf v4026 = (r4523 * v4023);
            w[120680 + 4 * k3964 + k4021] = v4026;
            const lf v4027 = (r4523 * v4024);
            w[120714 + 4 * k3964 + k4021] = v4027;
          }
          v1800 = (v1800 + v3967);
          v2379 = (v2379 + v4015);
          v2380 = (v2380 + v4016);
        }
        for (int k4028 = 0; k4028 < 32; ++k4028) {
          lf v4029 = SPLAT(lf, R(0.0));
          for (int k4031 = 0; k4031 < 9; ++k4031) {
            const lf l4538 = w[123954 + 9 * k4028 + k4031];
            v4029 = (v4029 + l4538);
          }
          w[120392 + k4028] = v4029;
          lf v4030 = SPLAT(lf, R(0.0));
          for (int q = ((i4 *)(u + 116))[0 + (0) * 32 + k4028], end = ((i4 *)(u + 116))[0 + (0) * 32 + k4028 + 1]; q < end; ++q) {
            const int k4032 = ((i4 *)(u + 1102))[0 + q];
            const real r4545 = u[2996 + 32 * k4028 + k4032];
            const lf l4546 = w[124278 + k4032];
            const lf v4033 = (r4545 * l4546);
            v4030 = (v4030 + v4033);
          }
          w[120490 + k4028] = v4030;
        }
        lf v1833 = SPLAT(lf, R(0.0));
        real s1857 = R(0.0);
        for (int k4034 = 0; k4034 < 32; ++k4034) {
          const lf l4555 = w[124312 + k4034];
          const lf l4556 = w[124346 + k4034];
          const lf v4035 = (l4555 + l4556);
          const lf l4558 = w[124380 + k4034];
          const lf l4559 = w[124414 + k4034];
          const lf v4036 = (l4558 + l4559);
          const lf l4561 = w[124448 + k4034];
          const lf v4037 = (R(2.0) * l4561);
          const lf v4038 = (v4036 + v4037);
          const lf v4039 = (v4038 * R(0x1.0000000000000p-1));
          const lf v4040 = (v4035 - v4039);
          const lf l4566 = w[124278 + k4034];
          const lf v4041 = (l4566 * s1482);
          const lf v4042 = (-v4041);
          const lf v4043 = lf_exp(v4042);
          const lf v4044 = (R(1.0) - v4043);
          const lf v4045 = (v4044 * R(0x1.94fc6ceb099bfp+0));
          const lf v4046 = (v1012 * v4045);
          const lf l4573 = w[120490 + k4034];
          const lf v4047 = (l4573 * s1482);
          const lf v4048 = (-v4047);
          const lf v4049 = lf_exp(v4048);
          const lf v4050 = (R(1.0) - v4049);
          const lf v4051 = (v4050 * R(0x1.94fc6ceb099bfp+0));
          const lf v4052 = (v1015 * v4051);
          const lf v4053 = (v4046 + v4052);
          const lf v4054 = (v4053 * v1483);
          const lf v4055 = (v4040 + v4054);
          const lf v4056 = lf_exp(v4055);
          const lf l4584 = w[120392 + k4034];
          const lf v4057 = (l4584 * v4056);
          const real r4586 = (real)a550[384 * k1674 + 32 * k1728 + k4034];
          const lf v4058 = (v957 * r4586);
          const lf v4059 = (v954 + v4058);
          w[120524 + k4034] = v4059;
          const real r4590 = (real)a574[384 * k1674 + 32 * k1728 + k4034];
          const real s4060 = (R(1.0) / r4590);
          u[162 + k4034] = s4060;
          const lf l4593 = w[107262 + 384 * k1674 + 32 * k1728 + k4034];
          const lf v4061 = (v1383 * l4593);
          const lf v4062 = (v1862 + v4061);
          const lf l4596 = w[596 + k4034];
          const lf v4063 = (l4596 * v4062);
          const lf v4064 = (v1031 * v4063);
          w[120558 + k4034] = v4064;
          const lf l4600 = w[98812 + 384 * k1674 + 32 * k1728 + k4034];
          const lf v4065 = (v1383 * l4600);
          const lf v4066 = (v1864 + v4065);
          const lf v4067 = (l4596 * v4066);
          const lf v4068 = (v1037 * v4067);
          w[120786 + k4034] = v4068;
          const lf l4606 = w[13462 + k4034];
          const lf v4069 = (l4606 * r4590);
          w[120820 + k4034] = v4069;
          v1833 = (v1833 + v4057);
          s1857 = (s1857 + r4590);
        }
        const lf v1834 = (v1484 * v1833);
        const real r4613 = (real)a546[12 * k1674 + k1728];
        const real s1858 = (r4613 / s1857);
        for (int k4070 = 0; k4070 < 32; ++k4070) {
          const real r4616 = (real)a547[384 * k1674 + 32 * k1728 + k4070];
          const real r4617 = (real)a574[384 * k1674 + 32 * k1728 + k4070];
          const real s4071 = (r4616 / r4617);
          const real s4072 = (s1858 + s4071);
          const real s4073 = (s988 + s4072);
          const real s4074 = (s4073 * s1497);
          const real s4075 = real_pow_log(s4074);
          const lf v4076 = lf_pow_exp(SPLAT(lf, s4074), v1498, SPLAT(lf, s4075));
          w[120392 + k4070] = v4076;
          const lf v4077 = lf_pow_exp(SPLAT(lf, s4074), v1500, SPLAT(lf, s4075));
          w[120490 + k4070] = v4077;
        }
        lf v1989 = SPLAT(lf, R(0.0));
        lf v1990 = SPLAT(lf, R(0.0));
        lf v1991 = SPLAT(lf, R(0.0));
        lf v1992 = SPLAT(lf, R(0.0));
        lf v1993 = SPLAT(lf, R(0.0));
        lf v1994 = SPLAT(lf, R(0.0));
        lf v1995 = SPLAT(lf, R(0.0));
        lf v1996 = SPLAT(lf, R(0.0));
        for (int k5369 = 0; k5369 < 32; ++k5369) w[122320 + k5369] = SPLAT(lf, R(0.0));
        for (int k5370 = 0; k5370 < 32; ++k5370) for (int k5371 = 0; k5371 < 9; ++k5371) w[121740 + 9 * k5370 + k5371] = SPLAT(lf, R(0.0));
        for (int k5372 = 0; k5372 < 32; ++k5372) w[122354 + k5372] = SPLAT(lf, R(0.0));
        for (int k5373 = 0; k5373 < 32; ++k5373) w[122388 + k5373] = SPLAT(lf, R(0.0));
        for (int k5374 = 0; k5374 < 32; ++k5374) w[122422 + k5374] = SPLAT(lf, R(0.0));
        for (int k5375 = 0; k5375 < 32; ++k5375) w[122456 + k5375] = SPLAT(lf, R(0.0));
        for (int k5376 = 0; k5376 < 32; ++k5376) w[122490 + k5376] = SPLAT(lf, R(0.0));
        for (int k5377 = 0; k5377 < 32; ++k5377) w[122524 + k5377] = SPLAT(lf, R(0.0));
        lf v2005 = SPLAT(lf, R(0.0));
        lf v2006 = SPLAT(lf, R(0.0));
        lf v2007 = SPLAT(lf, R(0.0));
        lf v2008 = SPLAT(lf, R(0.0));
        lf v2009 = SPLAT(lf, R(0.0));
        lf v2010 = SPLAT(lf, R(0.0));
        lf v2011 = SPLAT(lf, R(0.0));
        lf v2012 = SPLAT(lf, R(0.0));
        for (int k5378 = 0; k5378 < 32; ++k5378) w[122558 + k5378] = SPLAT(lf, R(0.0));
        for (int k5379 = 0; k5379 < 32; ++k5379) for (int k5380 = 0; k5380 < 9; ++k5380) w[122030 + 9 * k5379 + k5380] = SPLAT(lf, R(0.0));
        for (int k5381 = 0; k5381 < 32; ++k5381) w[122592 + k5381] = SPLAT(lf, R(0.0));
        for (int k5382 = 0; k5382 < 32; ++k5382) w[122626 + k5382] = SPLAT(lf, R(0.0));
        for (int k5383 = 0; k5383 < 32; ++k5383) w[122660 + k5383] = SPLAT(lf, R(0.0));
        for (int k5384 = 0; k5384 < 32; ++k5384) w[122694 + k5384] = SPLAT(lf, R(0.0));
        for (int k5385 = 0; k5385 < 32; ++k5385) w[122728 + k5385] = SPLAT(lf, R(0.0));
        for (int k5386 = 0; k5386 < 32; ++k5386) w[122762 + k5386] = SPLAT(lf, R(0.0));
        lf v2037 = SPLAT(lf, R(0.0));
        for (int k5387 = 0; k5387 < 32; ++k5387) w[122796 + 32 * k1728 + k5387] = SPLAT(lf, R(0.0));
        for (int k5388 = 0; k5388 < 32; ++k5388) w[123182 + 32 * k1728 + k5388] = SPLAT(lf, R(0.0));
        for (int k5389 = 0; k5389 < 32; ++k5389) w[123568 + 32 * k1728 + k5389] = SPLAT(lf, R(0.0));
        for (int k1871 = 0; k1871 < 4; ++k1871) {
          const real r4665 = (real)t1485[2 * k1871];
          const lf v1888 = (r4665 * v1989);
          const lf v1889 = (r4665 * v1990);
          const lf v1890 = (r4665 * v1991);
          const lf v1891 = (r4665 * v1992);
          const lf v1892 = (r4665 * v1993);
          const lf v1893 = (r4665 * v1994);
          const lf v1894 = (r4665 * v1995);
          const lf v1895 = (r4665 * v1996);
          const lf v1896 = (v2541 + v1888);
          const lf v1897 = (v2552 + v1889);
          const lf v1898 = (v2553 + v1890);
          const lf v1899 = (v2554 + v1891);
          const lf v1900 = (v2555 + v1892);
          const lf v1901 = (v2583 + v1893);
          const lf v1902 = (v2584 + v1894);
          const lf v1903 = (v2585 + v1895);
          const lf v1907 = (v1896 * v1449);
          const lf v1908 = lf_select(v1447, v1907, SPLAT(lf, R(1.0)));
          const lf v1909 = (v678 * v1897);
          const lf v1910 = (v1909 * v1802);
          const lf v1911 = (v668 * v1898);
          const lf v1912 = (v664 + v1911);
          const lf v1913 = (v1900 * R(0x1.0000000000000p-1));
          const lf v1914 = (v1899 - v1913);
          const lf v1915 = lf_exp(v1914);
          const lf v1916 = (v1897 * v1912);
          const lf v1917 = (v1916 * v1804);
          const lf v1918 = (v1917 * v1915);
          const lf v1919 = (R(1.0) + v1902);
          const lf v1920 = (v947 * v1903);
          const lf v1921 = (R(1.0) + v1920);
          const lf v1922 = (v1919 * v1921);
          const lf v1923 = (v1830 * v1922);
          const lf v1935 = (v1845 * v1896);
          const lf v1937 = (s1850 - v1897);
          const lf v1938 = (v654 * v1937);
          const lf v1939 = (v660 * v1898);
          const lf v1940 = (R(1.0) - v1898);
          const lf v1941 = (v1939 * v1940);
          const lf v1942 = (v1260 * v1899);
          const lf v1943 = (v1851 - v1942);
          const lf v1944 = (v1492 * v1900);
          const lf v1945 = (v1491 - v1944);
          const lf v1946 = (v1901 * v1493);
          const lf v1947 = (v1855 * v1946);
          const real r4711 = (real)a548[12 * k1674 + k1728];
          const lf v1948 = (r4711 - v1946);
          const lf v1949 = (v941 * v1902);
          const lf v1950 = (v1947 - v1949);
          const real r4715 = (real)a549[12 * k1674 + k1728];
          const lf v1951 = (r4715 - v1903);
          const lf v1952 = (v1951 * v1494);
          const lf v1954 = (R(1.0) + v1908);
          const lf v1955 = (v1954 * R(0x1.0000000000000p-1));
          const lf v1956 = lf_pow_log(v1955);
          const lf v1957 = lf_pow_exp(v1955, v1495, v1956);
          const lf v1958 = (v967 * v1957);
          const lf v1962 = (s979 + v1910);
          const lf v1963 = (v1962 * s1503);
          const lf v1964 = lf_pow_log(v1963);
          const lf v1965 = lf_pow_exp(v1963, v1504, v1964);
          const lf v1966 = (v976 * v1965);
          const lf v1967 = (v1966 * v1867);
          const lf v1968 = (v1967 * v1869);
          const real r4730 = (real)t1485[1 + 2 * k1871];
          const lf v1981 = (r4730 * v1938);
          const lf v1982 = (r4730 * v1941);
          const lf v1983 = (r4730 * v1943);
          const lf v1984 = (r4730 * v1945);
          const lf v1985 = (r4730 * v1948);
          const lf v1986 = (r4730 * v1950);
          const lf v1987 = (r4730 * v1952);
          const lf v1988 = (r4730 * v1918);
          const lf v2857 = (v2006 + v1981);
          const lf v2859 = (v2007 + v1982);
          const lf v2861 = (v2008 + v1983);
          const lf v2863 = (v2009 + v1984);
          const lf v2865 = (v2010 + v1985);
          const lf v2867 = (v2011 + v1986);
          const lf v2869 = (v2012 + v1987);
          const lf v2887 = (v2037 + v1988);
          for (int k3395 = 0; k3395 < 32; ++k3395) {
            const lf l4748 = w[122354 + k3395];
            const lf v3396 = (r4665 * l4748);
            const lf l4750 = w[124278 + k3395];
            const lf v3397 = (l4750 + v3396);
            w[120854 + k3395] = v3397;
          }
          for (int k3398 = 0; k3398 < 32; ++k3398) {
            lf v3400 = SPLAT(lf, R(0.0));
            const real r4756 = u[0 + k3398];
            for (int k3403 = 0; k3403 < 9; ++k3403) {
              const lf l4758 = w[121740 + 9 * k3398 + k3403];
              const lf v3404 = (r4665 * l4758);
              const lf l4760 = w[123954 + 9 * k3398 + k3403];
              const lf v3405 = (l4760 + v3404);
              w[120888 + 9 * k3398 + k3403] = v3405;
              const lf v3406 = (v1004 * v3405);
              const lf v3407 = (v3406 * r4756);
              w[121178 + 9 * k3398 + k3403] = v3407;
              v3400 = (v3400 + v3405);
            }
            w[121468 + k3398] = v3400;
            lf v3401 = SPLAT(lf, R(0.0));
            for (int q = ((i4 *)(u + 116))[0 + (0) * 32 + k3398], end = ((i4 *)(u + 116))[0 + (0) * 32 + k3398 + 1]; q < end; ++q) {
              const int k3408 = ((i4 *)(u + 1102))[0 + q];
              const real r4772 = u[2996 + 32 * k3398 + k3408];
              const lf l4773 = w[120854 + k3408];
              const lf v3409 = (r4772 * l4773);
              v3401 = (v3401 + v3409);
            }
            w[121502 + k3398] = v3401;
          }
          lf v1926 = SPLAT(lf, R(0.0));
          for (int k3410 = 0; k3410 < 32; ++k3410) {
            const lf l4781 = w[122320 + k3410];
            const lf v3411 = (r4665 * l4781);
            const lf l4783 = w[122388 + k3410];
            const lf v3412 = (r4665 * l4783);
            const lf l4785 = w[122422 + k3410];
            const lf v3413 = (r4665 * l4785);
            const lf l4787 = w[122456 + k3410];
            const lf v3414 = (r4665 * l4787);
            const lf l4789 = w[122490 + k3410];
            const lf v3415 = (r4665 * l4789);
            const lf l4791 = w[122524 + k3410];
            const lf v3416 = (r4665 * l4791);
            const lf l4793 = w[124244 + k3410];
            const lf v3417 = (l4793 + v3411);
            const lf l4795 = w[124312 + k3410];
            const lf v3418 = (l4795 + v3412);
            const lf l4797 = w[124346 + k3410];
            const lf v3419 = (l4797 + v3413);
            w[121536 + k3410] = v3419;
            const lf l4800 = w[124380 + k3410];
            const lf v3420 = (l4800 + v3414);
            const lf l4802 = w[124414 + k3410];
            const lf v3421 = (l4802 + v3415);
            const lf l4804 = w[124448 + k3410];
            const lf v3422 = (l4804 + v3416);
            const lf v3423 = (v960 * v3417);
            const lf v3424 = (R(1.0) - v3423);
            const lf v3425 = (v1923 * v3424);
            const lf v3426 = (v3418 + v3419);
            const lf v3427 = (v3420 + v3421);
            const lf v3428 = (R(2.0) * v3422);
            const lf v3429 = (v3427 + v3428);
            const lf v3430 = (v3429 * R(0x1.0000000000000p-1));
            const lf v3431 = (v3426 - v3430);
            const lf l4815 = w[120854 + k3410];
            const lf v3432 = (l4815 * s1482);
            const lf v3433 = (-v3432);
            const lf v3434 = lf_exp(v3433);
            const lf v3435 = (R(1.0) - v3434);
            const lf v3436 = (v3435 * R(0x1.94fc6ceb099bfp+0));
            const lf v3437 = (v1012 * v3436);
            const lf v3438 = (R(1.0) - v3417);
            const lf v3439 = (v951 * v3438);
            const lf l4824 = w[120524 + k3410];
            const lf v3440 = (l4824 * v3417);
            const lf v3441 = (v3439 - v3440);
            w[122320 + k3410] = v3441;
            const lf l4828 = w[120392 + k3410];
            const lf v3442 = (v1958 * l4828);
            const lf l4830 = w[120490 + k3410];
            const lf v3443 = (v3425 * l4830);
            w[121570 + k3410] = v3443;
            const lf v3444 = (l4815 * v1509);
            const real r4834 = (real)a551[384 * k1674 + 32 * k1728 + k3410];
            const lf v3445 = (r4834 - v3444);
            w[122354 + k3410] = v3445;
            const lf v3446 = (v1176 * v3418);
            const lf l4838 = w[120558 + k3410];
            const lf v3447 = (l4838 - v3446);
            w[122388 + k3410] = v3447;
            const lf v3448 = (v1513 * v3420);
            const lf l4842 = w[13632 + k3410];
            const lf v3449 = (l4842 - v3448);
            w[122456 + k3410] = v3449;
            const lf v3450 = (v1515 * v3421);
            const lf l4846 = w[13666 + k3410];
            const lf v3451 = (l4846 - v3450);
            w[122490 + k3410] = v3451;
            const lf v3452 = (v1517 * v3422);
            w[122524 + k3410] = v3452;
            const lf v3453 = (r4730 * v3441);
            const lf v3454 = (r4730 * v3445);
            const lf v3455 = (r4730 * v3447);
            const lf v3456 = (r4730 * v3449);
            const lf v3457 = (r4730 * v3451);
            const lf v3458 = (r4730 * v3452);
            const lf l4857 = w[122558 + k3410];
            const lf v3459 = (l4857 + v3453);
            w[122558 + k3410] = v3459;
            const lf l4860 = w[122592 + k3410];
            const lf v3460 = (l4860 + v3454);
            w[122592 + k3410] = v3460;
            const lf l4863 = w[122626 + k3410];
            const lf v3461 = (l4863 + v3455);
            w[122626 + k3410] = v3461;
            const lf l4866 = w[122694 + k3410];
            const lf v3462 = (l4866 + v3456);
            w[122694 + k3410] = v3462;
            const lf l4869 = w[122728 + k3410];
            const lf v3463 = (l4869 + v3457);
            w[122728 + k3410] = v3463;
            const lf l4872 = w[122762 + k3410];
            const lf v3464 = (l4872 + v3458);
            w[122762 + k3410] = v3464;
            const lf l4875 = w[121502 + k3410];
            const lf v3465 = (l4875 * s1482);
            const lf v3466 = (-v3465);
            const lf v3467 = lf_exp(v3466);
            const lf v3468 = (R(1.0) - v3467);
            const lf v3469 = (v3468 * R(0x1.94fc6ceb099bfp+0));
            const lf v3470 = (v1015 * v3469);
            const lf v3471 = (v3437 + v3470);
            const lf v3472 = (v3471 * v1483);
            const lf v3473 = (v3431 + v3472);
            const lf v3474 = lf_exp(v3473);
            const lf v3475 = (v3442 * v3474);
            const lf v3476 = lf_min(v3475, SPLAT(lf, s1499));
            const lf v3477 = lf_max(v3475, SPLAT(lf, s1499));
            const lf v3478 = (s1499 / v3477);
            const lf v3479 = (R(1.0) - v3478);
            const lf v3480 = (s1499 * v3479);
            const lf v3481 = (v3476 + v3480);
            w[121604 + k3410] = v3481;
            const lf l4894 = w[121468 + k3410];
            const real r4895 = u[162 + k3410];
            const lf v3482 = (l4894 * r4895);
            const lf v3483 = (v3482 * s1501);
            const lf v3484 = (v998 * v3483);
            w[121638 + k3410] = v3484;
            const lm v3485 = CAST(lm, (l4894 > R(0.0)));
            ((lm *)(w + 121672))[k3410] = v3485;
            const lf v3486 = lf_select(v3485, l4894, SPLAT(lf, R(1.0)));
            const lf v3487 = (R(1.0) / v3486);
            w[121706 + k3410] = v3487;
            const lf v3488 = (v3481 * l4894);
            const lf v3489 = (v3488 * v1252);
            const lf l4907 = w[120820 + k3410];
            const lf v3490 = (v3489 + l4907);
            const lf v3491 = (r4730 * v3490);
            const lf v3492 = (r4730 * v3488);
            const lf v3493 = (r4730 * l4894);
            const lf l4912 = w[122796 + 32 * k1728 + k3410];
            const lf v3494 = (l4912 + v3491);
            w[122796 + 32 * k1728 + k3410] = v3494;
            const lf l4915 = w[123182 + 32 * k1728 + k3410];
            const lf v3495 = (l4915 + v3492);
            w[123182 + 32 * k1728 + k3410] = v3495;
            const lf l4918 = w[123568 + 32 * k1728 + k3410];
            const lf v3496 = (l4918 + v3493);
            w[123568 + 32 * k1728 + k3410] = v3496;
            v1926 = (v1926 + l4894);
          }
          const lf v1927 = lf_max(v1926, SPLAT(lf, s1487));
          const lf v1928 = (v1927 * s1488);
          const lf v1929 = lf_pow_log(v1928);
          const lf v1930 = lf_pow_exp(v1928, v507, v1929);
          const lf v1931 = (v1841 * v1930);
          const lf v1932 = (v1931 * v1843);
          const lf v1933 = (v1932 * v1849);
          const lf v1934 = (v1933 * s1846);
          const lf v1936 = (v1934 - v1935);
          const lf v1980 = (r4730 * v1936);
          const lf v2855 = (v2005 + v1980);
          for (int k3497 = 0; k3497 < 32; ++k3497) {
            lf v3501 = SPLAT(lf, R(0.0));
            lf v3503 = SPLAT(lf, R(0.0));
            const lf l4937 = w[121570 + k3497];
            const lf l4938 = w[121604 + k3497];
            const lf l4939 = w[121638 + k3497];
            const lf l4940 = w[121706 + k3497];
            const lm l4941 = ((lm *)(w + 121672))[k3497];
            const real r4942 = (real)a551[384 * k1674 + 32 * k1728 + k3497];
            lf m3517[9];
             {
              lf m3517_0 = SPLAT(lf, R(0.0)), m3517_1 = SPLAT(lf, R(0.0)), m3517_2 = SPLAT(lf, R(0.0)), m3517_3 = SPLAT(lf, R(0.0)), m3517_4 = SPLAT(lf, R(0.0)), m3517_5 = SPLAT(lf, R(0.0)), m3517_6 = SPLAT(lf, R(0.0)), m3517_7 = SPLAT(lf, R(0.0)), m3517_8 = SPLAT(lf, R(0.0));
              for (int q = ((i4 *)(u + 116))[0 + (0) * 32 + k3497], end = ((i4 *)(u + 116))[0 + (0) * 32 + k3497 + 1]; q < end; ++q) {
                const int k3526 = ((i4 *)(u + 1102))[0 + q];
                 {
                  const int k3505 = 0;
                  const lf l4950 = w[121178 + k3505 + 9 * k3526];
                  const real r4951 = u[2996 + 32 * k3497 + k3526];
                  const lf v3527 = (l4950 * r4951);
                  m3517_0 = (m3517_0 + v3527);
                }
                 {
                  const int k3505 = 1;
                  const lf l4957 = w[121178 + k3505 + 9 * k3526];
                  const real r4958 = u[2996 + 32 * k3497 + k3526];
                  const lf v3527 = (l4957 * r4958);
                  m3517_1 = (m3517_1 + v3527);
                }
                 {
                  const int k3505 = 2;
                  const lf l4964 = w[121178 + k3505 + 9 * k3526];
                  const real r4965 = u[2996 + 32 * k3497 + k3526];
                  const lf v3527 = (l4964 * r4965);
                  m3517_2 = (m3517_2 + v3527);
                }
                 {
                  const int k3505 = 3;
                  const lf l4971 = w[121178 + k3505 + 9 * k3526];
                  const real r4972 = u[2996 + 32 * k3497 + k3526];
                  const lf v3527 = (l4971 * r4972);
                  m3517_3 = (m3517_3 + v3527);
                }
                 {
                  const int k3505 = 4;
                  const lf l4978 = w[121178 + k3505 + 9 * k3526];
                  const real r4979 = u[2996 + 32 * k3497 + k3526];
                  const lf v3527 = (l4978 * r4979);
                  m3517_4 = (m3517_4 + v3527);
                }
                 {
                  const int k3505 = 5;
                  const lf l4985 = w[121178 + k3505 + 9 * k3526];
                  const real r4986 = u[2996 + 32 * k3497 + k3526];
                  const lf v3527 = (l4985 * r4986);
                  m3517_5 = (m3517_5 + v3527);
                }
                 {
                  const int k3505 = 6;
                  const lf l4992 = w[121178 + k3505 + 9 * k3526];
                  const real r4993 = u[2996 + 32 * k3497 + k3526];
                  const lf v3527 = (l4992 * r4993);
                  m3517_6 = (m3517_6 + v3527);
                }
                 {
                  const int k3505 = 7;
                  const lf l4999 = w[121178 + k3505 + 9 * k3526];
                  const real r5000 = u[2996 + 32 * k3497 + k3526];
                  const lf v3527 = (l4999 * r5000);
                  m3517_7 = (m3517_7 + v3527);
                }
                 {
                  const int k3505 = 8;
                  const lf l5006 = w[121178 + k3505 + 9 * k3526];
                  const real r5007 = u[2996 + 32 * k3497 + k3526];
                  const lf v3527 = (l5006 * r5007);
                  m3517_8 = (m3517_8 + v3527);
                }
              }
              m3517[0] = m3517_0; m3517[1] = m3517_1; m3517[2] = m3517_2; m3517[3] = m3517_3; m3517[4] = m3517_4; m3517[5] = m3517_5; m3517[6] = m3517_6; m3517[7] = m3517_7; m3517[8] = m3517_8;
            }
            for (int k3505 = 0; k3505 < 9; ++k3505) {
              const lf l5015 = w[120888 + 9 * k3497 + k3505];
              const lf v3506 = (v1004 * l5015);
              const real r5017 = (real)a552[108 * k1674 + 9 * k1728 + k3505];
              const lf v3507 = (l4937 * r5017);
              const lf v3508 = (v3507 * s995);
              const lf v3509 = (R(1.0) + v3508);
              const lf v3510 = (v3507 / v3509);
              const lf v3511 = (v3510 * l5015);
              const lf v3512 = (v1968 * l5015);
              const lf v3513 = (l4938 * l5015);
              const lf v3514 = (l4939 * l5015);
              const lf v3515 = (v3511 + v3514);
              const lf v3516 = (v3515 + v3513);
              w[121468 + k3505] = v3516;
              const lf v3520 = (l5015 * l4940);
              const lf v3521 = lf_select(l4941, v3520, SPLAT(lf, R(0x1.c71c71c71c71cp-4)));
              const lf v3522 = (r4942 * v3521);
              const lf v3523 = (v1008 * v3522);
              const lf v3524 = (v3523 * l5015);
              w[121488 + k3505] = v3524;
              const lf v3525 = (v3521 * v3521);
              const lf v3517 = m3517[k3505];
              const lf v3518 = (v3517 - v3506);
              const lf v3519 = (v3512 + v3518);
              w[121478 + k3505] = v3519;
              v3501 = (v3501 + v3524);
              v3503 = (v3503 + v3525);
            }
            w[120854 + k3497] = v3503;
            for (int k3528 = 0; k3528 < 9; ++k3528) {
              const real r5045 = u[4022 + k3528];
              const lf v3529 = (r5045 * v3501);
              const lf l5047 = w[121488 + k3528];
              const lf v3530 = (v3529 - l5047);
              const lf l5049 = w[121478 + k3528];
              const lf v3531 = (l5049 + v3530);
              const lf l5051 = w[121468 + k3528];
              const lf v3532 = (v3531 - l5051);
              w[121740 + 9 * k3497 + k3528] = v3532;
              const lf v3533 = (r4730 * v3532);
              const lf l5055 = w[122030 + 9 * k3497 + k3528];
              const lf v3534 = (l5055 + v3533);
              w[122030 + 9 * k3497 + k3528] = v3534;
            }
          }
          for (int k3535 = 0; k3535 < 32; ++k3535) {
            const lf l5061 = w[120854 + k3535];
            const lf v3536 = (R(1.0) - l5061);
            const lf l5063 = w[0 + k3535];
            const lf v3537 = (v3536 - l5063);
            const lf v3538 = (v1025 * v3537);
            const lf l5066 = w[121536 + k3535];
            const lf v3539 = (v3538 - l5066);
            const lf v3540 = (v1190 * v3539);
            const lf l5069 = w[120786 + k3535];
            const lf v3541 = (l5069 + v3540);
            w[122422 + k3535] = v3541;
            const lf v3542 = (r4730 * v3541);
            const lf l5073 = w[122660 + k3535];
            const lf v3543 = (l5073 + v3542);
            w[122660 + k3535] = v3543;
          }
          v1989 = v1936;
          v1990 = v1938;
          v1991 = v1941;
          v1992 = v1943;
          v1993 = v1945;
          v1994 = v1948;
          v1995 = v1950;
          v1996 = v1952;
          v2005 = v2855;
          v2006 = v2857;
          v2007 = v2859;
          v2008 = v2861;
          v2009 = v2863;
          v2010 = v2865;
          v2011 = v2867;
          v2012 = v2869;
          v2037 = v2887;
        }
        const lf v2021 = (v2541 + v2005);
        const lf v2022 = (v2552 + v2006);
        const lf v2023 = (v2553 + v2007);
        const lf v2024 = (v2554 + v2008);
        const lf v2025 = (v2555 + v2009);
        const lf v2026 = (v2583 + v2010);
        const lf v2027 = (v2584 + v2011);
        const lf v2028 = (v2585 + v2012);
        for (int k4078 = 0; k4078 < 32; ++k4078) {
          const lf l5104 = w[124278 + k4078];
          const lf l5105 = w[122592 + k4078];
          const lf v4079 = (l5104 + l5105);
          w[124278 + k4078] = v4079;
        }
        for (int k4080 = 0; k4080 < 32; ++k4080) {
          lf v4082 = SPLAT(lf, R(0.0));
          for (int k4084 = 0; k4084 < 9; ++k4084) {
            const lf l5112 = w[123954 + 9 * k4080 + k4084];
            const lf l5113 = w[122030 + 9 * k4080 + k4084];
            const lf v4085 = (l5112 + l5113);
            w[123954 + 9 * k4080 + k4084] = v4085;
            v4082 = (v4082 + v4085);
          }
          w[120392 + k4080] = v4082;
          lf v4083 = SPLAT(lf, R(0.0));
          for (int q = ((i4 *)(u + 116))[0 + (0) * 32 + k4080], end = ((i4 *)(u + 116))[0 + (0) * 32 + k4080 + 1]; q < end; ++q) {
            const int k4086 = ((i4 *)(u + 1102))[0 + q];
            const real r5122 = u[2996 + 32 * k4080 + k4086];
            const lf l5123 = w[124278 + k4086];
            const lf v4087 = (r5122 * l5123);
            v4083 = (v4083 + v4087);
          }
          w[120490 + k4080] = v4083;
        }
        lf v2043 = SPLAT(lf, R(0.0));
        for (int k4088 = 0; k4088 < 32; ++k4088) {
          const lf l5131 = w[124244 + k4088];
          const lf l5132 = w[122558 + k4088];
          const lf v4089 = (l5131 + l5132);
          w[124244 + k4088] = v4089;
          const lf l5135 = w[124312 + k4088];
          const lf l5136 = w[122626 + k4088];
          const lf v4090 = (l5135 + l5136);
          w[124312 + k4088] = v4090;
          const lf l5139 = w[124346 + k4088];
          const lf l5140 = w[122660 + k4088];
          const lf v4091 = (l5139 + l5140);
          w[124346 + k4088] = v4091;
          const lf l5143 = w[124380 + k4088];
          const lf l5144 = w[122694 + k4088];
          const lf v4092 = (l5143 + l5144);
          w[124380 + k4088] = v4092;
          const lf l5147 = w[124414 + k4088];
          const lf l5148 = w[122728 + k4088];
          const lf v4093 = (l5147 + l5148);
          w[124414 + k4088] = v4093;
          const lf l5151 = w[124448 + k4088];
          const lf l5152 = w[122762 + k4088];
          const lf v4094 = (l5151 + l5152);
          w[124448 + k4088] = v4094;
          const lf v4095 = (v4090 + v4091);
          const lf v4096 = (v4092 + v4093);
          const lf v4097 = (R(2.0) * v4094);
          const lf v4098 = (v4096 + v4097);
          const lf v4099 = (v4098 * R(0x1.0000000000000p-1));
          const lf v4100 = (v4095 - v4099);
          const lf l5161 = w[124278 + k4088];
          const lf v4101 = (l5161 * s1482);
          const lf v4102 = (-v4101);
          const lf v4103 = lf_exp(v4102);
          const lf v4104 = (R(1.0) - v4103);
          const lf v4105 = (v4104 * R(0x1.94fc6ceb099bfp+0));
          const lf v4106 = (v1012 * v4105);
          const lf l5168 = w[120490 + k4088];
          const lf v4107 = (l5168 * s1482);
          const lf v4108 = (-v4107);
          const lf v4109 = lf_exp(v4108);
          const lf v4110 = (R(1.0) - v4109);
          const lf v4111 = (v4110 * R(0x1.94fc6ceb099bfp+0));
          const lf v4112 = (v1015 * v4111);
          const lf v4113 = (v4106 + v4112);
          const lf v4114 = (v4113 * v1483);
          const lf v4115 = (v4100 + v4114);
          const lf v4116 = lf_exp(v4115);
          const lf l5179 = w[120392 + k4088];
          const lf v4117 = (l5179 * v4116);
          v2043 = (v2043 + v4117);
        }
        const lf v2044 = (v1484 * v2043);
        const lf v2049 = (v2044 - v1834);
        for (int k5390 = 0; k5390 < 8; ++k5390) for (int k5391 = 0; k5391 < 2; ++k5391) w[120392 + 2 * k5390 + k5391] = w[124482 + 2 * k5390 + k5391];
        for (int k5392 = 0; k5392 < 8; ++k5392) w[120410 + k5392] = w[124528 + k5392];
        lf v2094 = v2551;
        for (int k2045 = 0; k2045 < 2; ++k2045) {
          for (int k5393 = 0; k5393 < 8; ++k5393) for (int k5394 = 0; k5394 < 2; ++k5394) w[120510 + 2 * k5393 + k5394] = SPLAT(lf, R(0.0));
          for (int k5395 = 0; k5395 < 8; ++k5395) w[120546 + k5395] = SPLAT(lf, R(0.0));
          lf v2084 = SPLAT(lf, R(0.0));
          for (int k5396 = 0; k5396 < 8; ++k5396) for (int k5397 = 0; k5397 < 2; ++k5397) w[120528 + 2 * k5396 + k5397] = SPLAT(lf, R(0.0));
          for (int k5398 = 0; k5398 < 8; ++k5398) w[120556 + k5398] = SPLAT(lf, R(0.0));
          lf v2087 = SPLAT(lf, R(0.0));
          for (int k2063 = 0; k2063 < 4; ++k2063) {
            const real r5196 = (real)t1485[2 * k2063];
            const real s2067 = (R(0x1.0000000000000p-1) * r5196);
            const lf v2068 = (s2067 * v2084);
            const lf v2069 = (v2094 + v2068);
            lf v2072 = SPLAT(lf, R(0.0));
            lf v2073 = SPLAT(lf, R(0.0));
            const real r5202 = (real)t1485[1 + 2 * k2063];
            for (int k3544 = 0; k3544 < 8; ++k3544) {
              lf v3548 = SPLAT(lf, R(0.0));
              for (int k3559 = 0; k3559 < 2; ++k3559) {
                const lf l5206 = w[120510 + 2 * k3544 + k3559];
                const lf v3560 = (s2067 * l5206);
                const lf l5208 = w[120392 + 2 * k3544 + k3559];
                const lf v3561 = (l5208 + v3560);
                w[120508 + k3559] = v3561;
                v3548 = (v3548 + v3561);
              }
              const lf l5213 = w[120546 + k3544];
              const lf v3545 = (s2067 * l5213);
              const lf l5215 = w[120410 + k3544];
              const lf v3547 = (l5215 + v3545);
              const lf v3549 = (v634 * v3547);
              const lf l5218 = w[120766 + k3544];
              const lf v3550 = (l5218 + v3549);
              const lf v3552 = (v1519 * v3547);
              const lf l5221 = w[120776 + k3544];
              const lf v3553 = (l5221 - v3552);
              w[120546 + k3544] = v3553;
              const real r5224 = u[2898 + k3544];
              const lf v3554 = (v3548 * r5224);
              const real r5226 = u[2868 + k3544];
              const lf v3555 = (v3548 * r5226);
              const lf v3556 = (r5202 * v3553);
              const lf l5229 = w[120556 + k3544];
              const lf v3558 = (l5229 + v3556);
              w[120556 + k3544] = v3558;
              for (int k3562 = 0; k3562 < 2; ++k3562) {
                const lf l5233 = w[120508 + k3562];
                const lf v3563 = (v1518 * l5233);
                const real r5235 = u[2790 + k3562];
                const lf v3564 = (r5235 * v3550);
                const lf l5237 = w[120748 + 2 * k3544 + k3562];
                const lf v3565 = (l5237 + v3564);
                const lf v3566 = (v3565 - v3563);
                w[120490 + 2 * k3544 + k3562] = v3566;
                const lf v3567 = (r5202 * v3566);
                const lf l5242 = w[120528 + 2 * k3544 + k3562];
                const lf v3568 = (l5242 + v3567);
                w[120528 + 2 * k3544 + k3562] = v3568;
              }
              v2072 = (v2072 + v3554);
              v2073 = (v2073 + v3555);
            }
            const lf v2074 = (v651 * v2072);
            const lf v2075 = (v2073 + v2074);
            const lf v2076 = (v1522 * v2075);
            const lf v2077 = lf_exp(v2076);
            const lf v2078 = (v2062 * v2077);
            const lf v2079 = (v2078 - v2069);
            const lf v2080 = (v2079 * v1523);
            const lf v2081 = (r5202 * v2080);
            const lf v2903 = (v2087 + v2081);
            for (int k5399 = 0; k5399 < 8; ++k5399) for (int k5400 = 0; k5400 < 2; ++k5400) w[120510 + 2 * k5399 + k5400] = w[120490 + 2 * k5399 + k5400];
            v2084 = v2080;
            v2087 = v2903;
          }
          for (int k3569 = 0; k3569 < 8; ++k3569) {
            for (int k3573 = 0; k3573 < 2; ++k3573) {
              const lf l5264 = w[120528 + 2 * k3569 + k3573];
              const lf v3574 = (R(0x1.0000000000000p-1) * l5264);
              const lf l5266 = w[120392 + 2 * k3569 + k3573];
              const lf v3575 = (l5266 + v3574);
              w[120392 + 2 * k3569 + k3573] = v3575;
            }
            const lf l5270 = w[120556 + k3569];
            const lf v3570 = (R(0x1.0000000000000p-1) * l5270);
            const lf l5272 = w[120410 + k3569];
            const lf v3572 = (l5272 + v3570);
            w[120410 + k3569] = v3572;
          }
          const lf v2088 = (R(0x1.0000000000000p-1) * v2087);
          const lf v2091 = (v2094 + v2088);
          v2094 = v2091;
        }
        lf v2095 = SPLAT(lf, R(0.0));
        for (int k4118 = 0; k4118 < 8; ++k4118) {
          lf v4119 = SPLAT(lf, R(0.0));
          for (int q = ((i4 *)(u + 106))[0 + (0) * 8 + k4118], end = ((i4 *)(u + 106))[0 + (0) * 8 + k4118 + 1]; q < end; ++q) {
            const int k4122 = ((i4 *)(u + 40))[0 + q];
            const lf l5285 = w[120410 + k4122];
            const real r5286 = u[2792 + k4118 + 8 * k4122];
            const lf v4123 = (l5285 * r5286);
            v4119 = (v4119 + v4123);
          }
          const lf v4120 = (v4119 * s1457);
          const real r5291 = u[2888 + k4118];
          const lf v4121 = (v4120 * r5291);
          v2095 = (v2095 + v4121);
        }
        const lf v2113 = (v2095 - v1800);
        for (int k5401 = 0; k5401 < 4; ++k5401) w[120420 + k5401] = w[124562 + k5401];
        lf v2311 = v2557;
        lf v2312 = v2558;
        for (int k5402 = 0; k5402 < 4; ++k5402) w[120426 + k5402] = w[124568 + k5402];
        for (int k5403 = 0; k5403 < 4; ++k5403) w[120432 + k5403] = w[124574 + k5403];
        for (int k5404 = 0; k5404 < 4; ++k5404) w[120438 + k5404] = w[124580 + k5404];
        for (int k5405 = 0; k5405 < 4; ++k5405) w[120478 + k5405] = w[124586 + k5405];
        for (int k5406 = 0; k5406 < 4; ++k5406) w[120490 + k5406] = w[124592 + k5406];
        lf v2318 = v2564;
        for (int k5407 = 0; k5407 < 4; ++k5407) w[120496 + k5407] = w[124598 + k5407];
        for (int k5408 = 0; k5408 < 4; ++k5408) w[120502 + k5408] = w[124604 + k5408];
        for (int k5409 = 0; k5409 < 4; ++k5409) w[120508 + k5409] = w[124610 + k5409];
        for (int k5410 = 0; k5410 < 4; ++k5410) w[120514 + k5410] = w[124616 + k5410];
        lf v2323 = v2569;
        lf v2324 = v2570;
        lf v2325 = v2571;
        for (int k5411 = 0; k5411 < 4; ++k5411) w[124664 + 48 * k1674 + 4 * k1728 + k5411] = SPLAT(lf, R(0.0));
        lf v2327 = SPLAT(lf, R(0.0));
        for (int k2096 = 0; k2096 < 8; ++k2096) {
          const real r5315 = (real)t1524[k2096];
          const lf v2114 = (r5315 * v2113);
          const lf v2115 = (v1800 + v2114);
          const lf v2116 = (r5315 * v1838);
          const lf v2117 = (v1829 + v2116);
          const lf v2118 = (r5315 * v2049);
          const lf v2119 = (v1834 + v2118);
          const lf v2135 = (-v2115);
          const lf v2136 = lf_exp(v2135);
          const lf v2137 = (R(1.0) - v2136);
          const lf v2138 = (v2137 * R(0x1.94fc6ceb099bfp+0));
          const lf v2139 = (v1546 * v2138);
          const lf v2140 = (v2119 * s1547);
          const lf v2141 = lf_log(v2140);
          const lf v2142 = (v796 * v2141);
          const lf v2144 = (v805 * v2117);
          for (int k3706 = 0; k3706 < 4; ++k3706) {
            const real r5332 = u[1096 + k3706];
            const lf v3707 = (r5332 * v2142);
            w[120748 + k3706] = v3707;
          }
          for (int k5412 = 0; k5412 < 4; ++k5412) w[120778 + k5412] = SPLAT(lf, R(0.0));
          lf v2254 = SPLAT(lf, R(0.0));
          lf v2255 = SPLAT(lf, R(0.0));
          for (int k5413 = 0; k5413 < 4; ++k5413) w[120784 + k5413] = SPLAT(lf, R(0.0));
          for (int k5414 = 0; k5414 < 4; ++k5414) w[120790 + k5414] = SPLAT(lf, R(0.0));
          for (int k5415 = 0; k5415 < 4; ++k5415) w[120796 + k5415] = SPLAT(lf, R(0.0));
          for (int k5416 = 0; k5416 < 4; ++k5416) w[120802 + k5416] = SPLAT(lf, R(0.0));
          for (int k5417 = 0; k5417 < 4; ++k5417) w[120808 + k5417] = SPLAT(lf, R(0.0));
          lf v2261 = SPLAT(lf, R(0.0));
          for (int k5418 = 0; k5418 < 4; ++k5418) w[120814 + k5418] = SPLAT(lf, R(0.0));
          for (int k5419 = 0; k5419 < 4; ++k5419) w[120820 + k5419] = SPLAT(lf, R(0.0));
          for (int k5420 = 0; k5420 < 4; ++k5420) w[120826 + k5420] = SPLAT(lf, R(0.0));
          for (int k5421 = 0; k5421 < 4; ++k5421) w[120832 + k5421] = SPLAT(lf, R(0.0));
          lf v2266 = SPLAT(lf, R(0.0));
          lf v2267 = SPLAT(lf, R(0.0));
          lf v2268 = SPLAT(lf, R(0.0));
          for (int k5422 = 0; k5422 < 4; ++k5422) w[120838 + k5422] = SPLAT(lf, R(0.0));
          lf v2270 = SPLAT(lf, R(0.0));
          lf v2271 = SPLAT(lf, R(0.0));
          for (int k5423 = 0; k5423 < 4; ++k5423) w[120844 + k5423] = SPLAT(lf, R(0.0));
          for (int k5424 = 0; k5424 < 4; ++k5424) w[120850 + k5424] = SPLAT(lf, R(0.0));
          for (int k5425 = 0; k5425 < 4; ++k5425) w[120856 + k5425] = SPLAT(lf, R(0.0));
          for (int k5426 = 0; k5426 < 4; ++k5426) w[120862 + k5426] = SPLAT(lf, R(0.0));
          for (int k5427 = 0; k5427 < 4; ++k5427) w[120868 + k5427] = SPLAT(lf, R(0.0));
          lf v2277 = SPLAT(lf, R(0.0));
          for (int k5428 = 0; k5428 < 4; ++k5428) w[120874 + k5428] = SPLAT(lf, R(0.0));
          for (int k5429 = 0; k5429 < 4; ++k5429) w[120880 + k5429] = SPLAT(lf, R(0.0));
          for (int k5430 = 0; k5430 < 4; ++k5430) w[120886 + k5430] = SPLAT(lf, R(0.0));
          for (int k5431 = 0; k5431 < 4; ++k5431) w[120892 + k5431] = SPLAT(lf, R(0.0));
          lf v2282 = SPLAT(lf, R(0.0));
          lf v2283 = SPLAT(lf, R(0.0));
          lf v2284 = SPLAT(lf, R(0.0));
          for (int k5432 = 0; k5432 < 4; ++k5432) w[120898 + k5432] = SPLAT(lf, R(0.0));
          lf v2308 = SPLAT(lf, R(0.0));
          for (int k2149 = 0; k2149 < 4; ++k2149) {
            const real r5371 = (real)t1485[2 * k2149];
            const real s2166 = (R(0x1.0000000000000p-3) * r5371);
            const lf v2167 = (s2166 * v2254);
            const lf v2168 = (s2166 * v2255);
            const lf v2169 = (s2166 * v2261);
            const lf v2170 = (s2166 * v2266);
            const lf v2171 = (s2166 * v2267);
            const lf v2172 = (s2166 * v2268);
            const lf v2173 = (v2311 + v2167);
            const lf v2174 = (v2312 + v2168);
            const lf v2177 = (v2318 + v2169);
            const lf v2179 = (v2323 + v2170);
            const lf v2180 = (v2324 + v2171);
            const lf v2181 = (v2325 + v2172);
            const real r5385 = (real)a532[12 * k1674 + k1728];
            const lf v2183 = lf_max(SPLAT(lf, r5385), v2174);
            const lf v2184 = (v2183 * v1462);
            const lf v2185 = (v1806 + v2184);
            const lf v2207 = (R(1.0) - v2177);
            const lf v2217 = lf_pow_log(v2185);
            const lf v2218 = lf_pow_exp(v2185, v1545, v2217);
            const lf v2219 = (R(1.0) - v2218);
            const lf v2220 = (v799 * v2173);
            const lf v2222 = (v1549 * v2173);
            const real r5395 = (real)a567[12 * k1674 + k1728];
            const lf v2223 = (r5395 - v2222);
            const lf v2224 = (v2139 - v2174);
            const lf v2225 = (v2224 * v1550);
            const lf v2231 = (v2219 - v2177);
            const lf v2232 = (v2231 * v1555);
            const lf v2237 = (v785 * v2179);
            const lf v2238 = (v1321 * v2180);
            const lf v2239 = (v2148 - v2238);
            const lf v2240 = (v1556 * v2181);
            const lf v2241 = (v1540 - v2240);
            const lf v2242 = (v2181 * R(0x1.0000000000000p-1));
            const lf v2243 = (v2180 - v2242);
            const lf v2244 = lf_exp(v2243);
            const lf v2245 = (v2179 * v2244);
            const real r5410 = (real)t1485[1 + 2 * k2149];
            const lf v2246 = (r5410 * v2223);
            const lf v2247 = (r5410 * v2225);
            const lf v2248 = (r5410 * v2232);
            const lf v2249 = (r5410 * v2237);
            const lf v2250 = (r5410 * v2239);
            const lf v2251 = (r5410 * v2241);
            const lf v2252 = (r5410 * v2245);
            const lf v2907 = (v2270 + v2246);
            const lf v2909 = (v2271 + v2247);
            const lf v2921 = (v2277 + v2248);
            const lf v2931 = (v2282 + v2249);
            const lf v2933 = (v2283 + v2250);
            const lf v2935 = (v2284 + v2251);
            const lf v2939 = (v2308 + v2252);
            lf v2182 = SPLAT(lf, R(0.0));
            lf v2187 = SPLAT(lf, R(0.0));
            lf v2200 = SPLAT(lf, R(0.0));
            for (int k3576 = 0; k3576 < 4; ++k3576) {
              const lf l5429 = w[120784 + k3576];
              const lf v3577 = (s2166 * l5429);
              const lf l5431 = w[120808 + k3576];
              const lf v3578 = (s2166 * l5431);
              const lf l5433 = w[120814 + k3576];
              const lf v3579 = (s2166 * l5433);
              const lf l5435 = w[120426 + k3576];
              const lf v3580 = (l5435 + v3577);
              w[120754 + k3576] = v3580;
              const lf l5438 = w[120490 + k3576];
              const lf v3581 = (l5438 + v3578);
              w[120760 + k3576] = v3581;
              const lf l5441 = w[120496 + k3576];
              const lf v3582 = (l5441 + v3579);
              w[120766 + k3576] = v3582;
              const lf l5444 = w[126 + k3576];
              const lf l5445 = w[132 + k3576];
              const lf v3583 = lf_pow_exp(l5444, v3580, l5445);
              const lf l5447 = w[78 + k3576];
              const lf v3584 = (l5447 * v3583);
              const lf l5449 = w[102 + k3576];
              const lf v3585 = (v3584 * l5449);
              const lf v3586 = (v3585 * v1427);
              w[120772 + k3576] = v3586;
              const real r5453 = u[1084 + k3576];
              const lf v3587 = (r5453 * v3586);
              const lf v3588 = (v3587 * v706);
              v2182 = (v2182 + v3582);
              v2187 = (v2187 + v3588);
              v2200 = (v2200 + v3581);
            }
            const lf v2188 = (v2187 * v1530);
            const lf v2189 = (R(1.0) + v2188);
            const lf v2190 = (R(1.0) / v2189);
            const lf v2191 = lf_pow_log(v2190);
            const lf v2192 = lf_pow_exp(v2190, v718, v2191);
            const lf v2193 = (v712 * v2192);
            const lf v2194 = (v1531 + v2193);
            const lf v2195 = (v2194 + v709);
            const lf v2196 = (v2182 + v2125);
            const lm v2197 = CAST(lm, (v2196 > R(0.0)));
            const lf v2198 = lf_select(v2197, v2196, SPLAT(lf, R(1.0)));
            const lf v2199 = (R(1.0) / v2198);
            const lf v2201 = (v2200 * v1530);
            const lf v2202 = (R(1.0) + v2201);
            const lf v2203 = (v2185 / v2202);
            const lf v2204 = lf_pow_log(v2203);
            const lf v2205 = lf_pow_exp(v2203, v718, v2204);
            const lf v2206 = (v712 * v2205);
            const lf v2208 = (v2206 * v2207);
            const lf v2209 = (R(1.0) / v2202);
            const lf v2210 = lf_pow_log(v2209);
            const lf v2211 = lf_pow_exp(v2209, v718, v2210);
            const lf v2212 = (v712 * v2211);
            const lf v2213 = (v1531 + v2208);
            const lf v2214 = (v2213 + v709);
            const lf v2215 = (v1531 + v2212);
            const lf v2216 = (v2215 + v709);
            for (int k3589 = 0; k3589 < 4; ++k3589) {
              const lf l5488 = w[120778 + k3589];
              const lf v3590 = (s2166 * l5488);
              const lf l5490 = w[120790 + k3589];
              const lf v3591 = (s2166 * l5490);
              const lf l5492 = w[120796 + k3589];
              const lf v3592 = (s2166 * l5492);
              const lf l5494 = w[120802 + k3589];
              const lf v3593 = (s2166 * l5494);
              const lf l5496 = w[120820 + k3589];
              const lf v3594 = (s2166 * l5496);
              const lf l5498 = w[120826 + k3589];
              const lf v3595 = (s2166 * l5498);
              const lf l5500 = w[120832 + k3589];
              const lf v3596 = (s2166 * l5500);
              const lf l5502 = w[120420 + k3589];
              const lf v3597 = (l5502 + v3590);
              const lf l5504 = w[120432 + k3589];
              const lf v3598 = (l5504 + v3591);
              const lf l5506 = w[120438 + k3589];
              const lf v3599 = (l5506 + v3592);
              const lf l5508 = w[120478 + k3589];
              const lf v3600 = (l5508 + v3593);
              const lf l5510 = w[120502 + k3589];
              const lf v3601 = (l5510 + v3594);
              const lf l5512 = w[120508 + k3589];
              const lf v3602 = (l5512 + v3595);
              const lf l5514 = w[120514 + k3589];
              const lf v3603 = (l5514 + v3596);
              const lf l5516 = w[120766 + k3589];
              const lf v3604 = (v1526 * l5516);
              const lf v3605 = (v3599 * R(0x1.0000000000000p-1));
              const lf v3606 = (v3598 - v3605);
              const lf v3607 = lf_exp(v3606);
              const lf v3608 = lf_max(v3600, SPLAT(lf, R(0x1.19799812dea11p-40)));
              const lf v3609 = lf_pow_log(v3608);
              const lf v3610 = lf_pow_exp(v3608, v699, v3609);
              const lf v3611 = lf_exp(v3597);
              const lf l5525 = w[120760 + k3589];
              const lf v3612 = (l5525 * v1531);
              const lf v3613 = (v762 * v3601);
              const lf v3614 = (v3613 * v1532);
              const lf v3615 = (v765 * v3602);
              const lf v3616 = (v3615 * v1533);
              const lf v3617 = (v3614 + v3616);
              const lf v3618 = (v768 * v3603);
              const lf v3619 = (v3618 * v1534);
              const lf v3620 = (v3617 + v3619);
              const real r5535 = u[1090 + k3589];
              const lf v3621 = (r5535 * v2220);
              const lf l5537 = w[120748 + k3589];
              const lf v3622 = (l5537 + v3621);
              const lf v3623 = (v3622 - v2144);
              const lf v3624 = (v3623 - v3597);
              const lf v3625 = (v3624 * v1548);
              w[120778 + k3589] = v3625;
              const lf l5543 = w[156 + k3589];
              const lf l5544 = w[120754 + k3589];
              const lf v3626 = (l5543 * l5544);
              w[120784 + k3589] = v3626;
              const lf v3627 = (v1537 * v3598);
              const lf l5548 = w[120628 + k3589];
              const lf v3628 = (l5548 - v3627);
              w[120790 + k3589] = v3628;
              const lf v3629 = (v1552 * v3599);
              const lf l5552 = w[138 + k3589];
              const lf v3630 = (l5552 - v3629);
              w[120796 + k3589] = v3630;
              const lf l5555 = w[120634 + k3589];
              const lf v3631 = (l5555 * l5525);
              const lf v3632 = (v749 * l5516);
              const lf v3633 = (v3601 * v1532);
              const lf v3634 = (v3602 * v1533);
              const lf v3635 = (v3603 * v1534);
              const lf v3636 = (r5410 * v3625);
              const lf v3637 = (r5410 * v3626);
              const lf v3638 = (r5410 * v3628);
              const lf v3639 = (r5410 * v3630);
              const lf l5565 = w[120838 + k3589];
              const lf v3640 = (l5565 + v3636);
              w[120838 + k3589] = v3640;
              const lf l5568 = w[120844 + k3589];
              const lf v3641 = (l5568 + v3637);
              w[120844 + k3589] = v3641;
              const lf l5571 = w[120850 + k3589];
              const lf v3642 = (l5571 + v3638);
              w[120850 + k3589] = v3642;
              const lf l5574 = w[120856 + k3589];
              const lf v3643 = (l5574 + v3639);
              w[120856 + k3589] = v3643;
              const lf v3644 = (v2195 + R(0.0));
              const lf v3645 = (v1531 / v3644);
              const lf v3646 = (R(1.0) - v3645);
              const real r5580 = u[1084 + k3589];
              const lf v3647 = (r5580 * v3646);
              const lf v3648 = (R(1.0) - v3647);
              const lf l5583 = w[120772 + k3589];
              const lf v3649 = (l5583 / v3648);
              const real r5585 = u[150 + k3589];
              const lf v3650 = (v3649 * r5585);
              const lf v3651 = (v3650 * v3607);
              const lf v3652 = (v3651 * v3610);
              const lf v3653 = (v3652 * v3611);
              const real r5590 = u[1096 + k3589];
              const lf v3654 = (r5590 * v3653);
              const lf v3655 = (v3654 + v3612);
              const lf v3656 = (v2122 * v3655);
              const lf v3657 = (v3655 - v3656);
              const lf v3658 = (v3657 + v3604);
              const lf v3659 = (v3658 + v3620);
              const lf v3660 = (v755 * v3659);
              const real r5598 = u[156 + k3589];
              const lf v3661 = (r5598 * v3656);
              const lf v3662 = (l5516 * v2199);
              const lf v3663 = lf_select(v2197, v3662, SPLAT(lf, R(1.0)));
              const lf v3664 = (v2124 * v3663);
              const lf v3665 = (v3661 - v3664);
              const lf l5604 = w[120622 + k3589];
              const lf v3666 = (v2214 + l5604);
              const lf v3667 = (v1531 / v3666);
              const lf v3668 = (R(1.0) - v3667);
              const lf v3669 = (r5580 * v3668);
              const lf v3670 = (R(1.0) - v3669);
              const lf v3671 = (v2216 + l5604);
              const lf v3672 = (v1531 / v3671);
              const lf v3673 = (R(1.0) - v3672);
              const lf v3674 = (r5580 * v3673);
              const lf v3675 = (R(1.0) - v3674);
              const lf v3676 = (v3670 / v3675);
              const lf l5616 = w[120610 + k3589];
              const lf v3677 = (v3676 * l5616);
              const lf l5618 = w[150 + k3589];
              const lf v3678 = (v3677 * l5618);
              const lf v3679 = (v3678 - v3600);
              const lf v3680 = (v3679 * v1553);
              w[120802 + k3589] = v3680;
              const lf v3681 = (r5580 * v3653);
              const lf v3682 = (v2208 * l5525);
              const lf v3683 = (v3631 + v3682);
              const lf v3684 = (v3681 - v3683);
              w[120808 + k3589] = v3684;
              const lf v3685 = (v3665 - v3632);
              w[120814 + k3589] = v3685;
              const lf l5630 = w[120592 + k3589];
              const lf v3686 = (l5630 * v3660);
              const lf v3687 = (v3686 - v3633);
              w[120820 + k3589] = v3687;
              const lf l5634 = w[120598 + k3589];
              const lf v3688 = (l5634 * v3660);
              const lf v3689 = (v3688 - v3634);
              w[120826 + k3589] = v3689;
              const lf l5638 = w[120604 + k3589];
              const lf v3690 = (l5638 * v3660);
              const lf v3691 = (v3690 - v3635);
              w[120832 + k3589] = v3691;
              const lf v3692 = (r5410 * v3680);
              const lf v3693 = (r5410 * v3684);
              const lf v3694 = (r5410 * v3685);
              const lf v3695 = (r5410 * v3687);
              const lf v3696 = (r5410 * v3689);
              const lf v3697 = (r5410 * v3691);
              const lf v3698 = (r5410 * v3660);
              const lf l5649 = w[120862 + k3589];
              const lf v3699 = (l5649 + v3692);
              w[120862 + k3589] = v3699;
              const lf l5652 = w[120868 + k3589];
              const lf v3700 = (l5652 + v3693);
              w[120868 + k3589] = v3700;
              const lf l5655 = w[120874 + k3589];
              const lf v3701 = (l5655 + v3694);
              w[120874 + k3589] = v3701;
              const lf l5658 = w[120880 + k3589];
              const lf v3702 = (l5658 + v3695);
              w[120880 + k3589] = v3702;
              const lf l5661 = w[120886 + k3589];
              const lf v3703 = (l5661 + v3696);
              w[120886 + k3589] = v3703;
              const lf l5664 = w[120892 + k3589];
              const lf v3704 = (l5664 + v3697);
              w[120892 + k3589] = v3704;
              const lf l5667 = w[120898 + k3589];
              const lf v3705 = (l5667 + v3698);
              w[120898 + k3589] = v3705;
            }
            v2254 = v2223;
            v2255 = v2225;
            v2261 = v2232;
            v2266 = v2237;
            v2267 = v2239;
            v2268 = v2241;
            v2270 = v2907;
            v2271 = v2909;
            v2277 = v2921;
            v2282 = v2931;
            v2283 = v2933;
            v2284 = v2935;
            v2308 = v2939;
          }
          for (int k3708 = 0; k3708 < 4; ++k3708) {
            const lf l5686 = w[120838 + k3708];
            const lf v3709 = (R(0x1.0000000000000p-3) * l5686);
            const lf l5688 = w[120844 + k3708];
            const lf v3710 = (R(0x1.0000000000000p-3) * l5688);
            const lf l5690 = w[120850 + k3708];
            const lf v3711 = (R(0x1.0000000000000p-3) * l5690);
            const lf l5692 = w[120856 + k3708];
            const lf v3712 = (R(0x1.0000000000000p-3) * l5692);
            const lf l5694 = w[120862 + k3708];
            const lf v3713 = (R(0x1.0000000000000p-3) * l5694);
            const lf l5696 = w[120868 + k3708];
            const lf v3714 = (R(0x1.0000000000000p-3) * l5696);
            const lf l5698 = w[120874 + k3708];
            const lf v3715 = (R(0x1.0000000000000p-3) * l5698);
            const lf l5700 = w[120880 + k3708];
            const lf v3716 = (R(0x1.0000000000000p-3) * l5700);
            const lf l5702 = w[120886 + k3708];
            const lf v3717 = (R(0x1.0000000000000p-3) * l5702);
            const lf l5704 = w[120892 + k3708];
            const lf v3718 = (R(0x1.0000000000000p-3) * l5704);
            const lf l5706 = w[120420 + k3708];
            const lf v3719 = (l5706 + v3709);
            w[120420 + k3708] = v3719;
            const lf l5709 = w[120426 + k3708];
            const lf v3720 = (l5709 + v3710);
            w[120426 + k3708] = v3720;
            const lf l5712 = w[120432 + k3708];
            const lf v3721 = (l5712 + v3711);
            w[120432 + k3708] = v3721;
            const lf l5715 = w[120438 + k3708];
            const lf v3722 = (l5715 + v3712);
            w[120438 + k3708] = v3722;
            const lf l5718 = w[120478 + k3708];
            const lf v3723 = (l5718 + v3713);
            w[120478 + k3708] = v3723;
            const lf l5721 = w[120490 + k3708];
            const lf v3724 = (l5721 + v3714);
            w[120490 + k3708] = v3724;
            const lf l5724 = w[120496 + k3708];
            const lf v3725 = (l5724 + v3715);
            w[120496 + k3708] = v3725;
            const lf l5727 = w[120502 + k3708];
            const lf v3726 = (l5727 + v3716);
            w[120502 + k3708] = v3726;
            const lf l5730 = w[120508 + k3708];
            const lf v3727 = (l5730 + v3717);
            w[120508 + k3708] = v3727;
            const lf l5733 = w[120514 + k3708];
            const lf v3728 = (l5733 + v3718);
            w[120514 + k3708] = v3728;
            const lf l5736 = w[120898 + k3708];
            const lf v3729 = (R(0x1.0000000000000p-3) * l5736);
            const lf l5738 = w[124664 + 48 * k1674 + 4 * k1728 + k3708];
            const lf v3730 = (l5738 + v3729);
            w[124664 + 48 * k1674 + 4 * k1728 + k3708] = v3730;
          }
          const lf v2285 = (R(0x1.0000000000000p-3) * v2270);
          const lf v2286 = (R(0x1.0000000000000p-3) * v2271);
          const lf v2287 = (R(0x1.0000000000000p-3) * v2277);
          const lf v2288 = (R(0x1.0000000000000p-3) * v2282);
          const lf v2289 = (R(0x1.0000000000000p-3) * v2283);
          const lf v2290 = (R(0x1.0000000000000p-3) * v2284);
          const lf v2292 = (v2311 + v2285);
          const lf v2293 = (v2312 + v2286);
          const lf v2299 = (v2318 + v2287);
          const lf v2304 = (v2323 + v2288);
          const lf v2305 = (v2324 + v2289);
          const lf v2306 = (v2325 + v2290);
          const lf v2309 = (R(0x1.0000000000000p-3) * v2308);
          const lf v2897 = (v2327 + v2309);
          v2311 = v2292;
          v2312 = v2293;
          v2318 = v2299;
          v2323 = v2304;
          v2324 = v2305;
          v2325 = v2306;
          v2327 = v2897;
        }
        for (int k4124 = 0; k4124 < 4; ++k4124) {
          lf v4125 = SPLAT(lf, R(0.0));
          lf v4126 = SPLAT(lf, R(0.0));
          lf v4127 = SPLAT(lf, R(0.0));
          for (int k4128 = 0; k4128 < 8; ++k4128) {
            const lf l5769 = w[120646 + k4124 + 4 * k4128];
            v4125 = (v4125 + l5769);
            const lf l5771 = w[120680 + k4124 + 4 * k4128];
            v4126 = (v4126 + l5771);
            const lf l5773 = w[120714 + k4124 + 4 * k4128];
            v4127 = (v4127 + l5773);
          }
          w[125722 + 48 * k1674 + 4 * k1728 + k4124] = v4125;
          w[126780 + 48 * k1674 + 4 * k1728 + k4124] = v4126;
          w[127838 + 48 * k1674 + 4 * k1728 + k4124] = v4127;
        }
        for (int k4129 = 0; k4129 < 6; ++k4129) {
          const real r5781 = u[34 + k4129];
          const real s4130 = (s2395 * r5781);
          u[150 + k4129] = s4130;
          const real r5784 = u[2776 + k4129];
          const lf v4131 = (r5784 * v2400);
          const lf l5786 = w[444 + k4129];
          const lf v4132 = (l5786 + v4131);
          const real r5788 = u[2764 + k4129];
          const lf v4133 = (v4132 * r5788);
          w[120520 + k4129] = v4133;
          const real s4134 = (r5784 * s2395);
          u[156 + k4129] = s4134;
        }
        lf v2537;
        lf v2538;
        lf v2539;
        lf v2540;
        if (s2409) {
          for (int k3855 = 0; k3855 < 4; ++k3855) {
            const lf l5800 = w[120640 + k3855];
            const lf l5801 = w[120616 + k3855];
            const lf v3856 = (l5800 - l5801);
            w[120646 + k3855] = v3856;
          }
          for (int k5433 = 0; k5433 < 6; ++k5433) w[120526 + k5433] = w[124622 + k5433];
          for (int k5434 = 0; k5434 < 6; ++k5434) w[120532 + k5434] = w[124628 + k5434];
          for (int k5435 = 0; k5435 < 6; ++k5435) w[120538 + k5435] = w[124634 + k5435];
          for (int k5436 = 0; k5436 < 6; ++k5436) w[120544 + k5436] = w[124640 + k5436];
          for (int k5437 = 0; k5437 < 6; ++k5437) w[120550 + k5437] = w[124646 + k5437];
          for (int k5438 = 0; k5438 < 6; ++k5438) w[120556 + k5438] = w[124652 + k5438];
          for (int k5439 = 0; k5439 < 6; ++k5439) w[120562 + k5439] = w[124658 + k5439];
          lf v2526 = v2579;
          lf v2527 = v2580;
          lf v2528 = v2581;
          lf v2529 = v2582;
          for (int k2410 = 0; k2410 < 16; ++k2410) {
            const real r5817 = (real)t1623[k2410];
            for (int k3826 = 0; k3826 < 4; ++k3826) {
              const lf l5819 = w[120646 + k3826];
              const lf v3827 = (r5817 * l5819);
              const lf l5821 = w[120616 + k3826];
              const lf v3828 = (l5821 + v3827);
              w[120652 + k3826] = v3828;
            }
            for (int k3829 = 0; k3829 < 6; ++k3829) {
              lf v3830 = SPLAT(lf, R(0.0));
              for (int k3834 = 0; k3834 < 4; ++k3834) {
                const real r5828 = u[1058 + 4 * k3829 + k3834];
                const lf l5829 = w[120652 + k3834];
                const lf v3835 = (r5828 * l5829);
                v3830 = (v3830 + v3835);
              }
              lf v3832 = SPLAT(lf, R(0.0));
              for (int k3836 = 0; k3836 < 6; ++k3836) {
                const real r5835 = u[2726 + 6 * k3829 + k3836];
                const lf v3837 = (r5835 * v3830);
                const lf v3838 = (v3837 * v824);
                const real r5838 = u[2688 + 6 * k3829 + k3836];
                const lf v3839 = (r5838 + v3838);
                w[120658 + 6 * k3829 + k3836] = v3839;
                v3832 = (v3832 + v3839);
              }
              const lf v3833 = (R(1.0) - v3832);
              w[120696 + k3829] = v3833;
            }
            for (int k5440 = 0; k5440 < 6; ++k5440) w[120652 + k5440] = SPLAT(lf, R(0.0));
            for (int k5441 = 0; k5441 < 6; ++k5441) w[120732 + k5441] = SPLAT(lf, R(0.0));
            for (int k5442 = 0; k5442 < 6; ++k5442) w[120738 + k5442] = SPLAT(lf, R(0.0));
            for (int k5443 = 0; k5443 < 6; ++k5443) w[120744 + k5443] = SPLAT(lf, R(0.0));
            for (int k5444 = 0; k5444 < 6; ++k5444) w[120750 + k5444] = SPLAT(lf, R(0.0));
            for (int k5445 = 0; k5445 < 6; ++k5445) w[120756 + k5445] = SPLAT(lf, R(0.0));
            for (int k5446 = 0; k5446 < 6; ++k5446) w[120762 + k5446] = SPLAT(lf, R(0.0));
            lf v2489 = SPLAT(lf, R(0.0));
            lf v2490 = SPLAT(lf, R(0.0));
            lf v2491 = SPLAT(lf, R(0.0));
            lf v2492 = SPLAT(lf, R(0.0));
            for (int k5447 = 0; k5447 < 6; ++k5447) w[120768 + k5447] = SPLAT(lf, R(0.0));
            for (int k5448 = 0; k5448 < 6; ++k5448) w[120774 + k5448] = SPLAT(lf, R(0.0));
            for (int k5449 = 0; k5449 < 6; ++k5449) w[120780 + k5449] = SPLAT(lf, R(0.0));
            for (int k5450 = 0; k5450 < 6; ++k5450) w[120786 + k5450] = SPLAT(lf, R(0.0));
            for (int k5451 = 0; k5451 < 6; ++k5451) w[120792 + k5451] = SPLAT(lf, R(0.0));
            for (int k5452 = 0; k5452 < 6; ++k5452) w[120798 + k5452] = SPLAT(lf, R(0.0));
            for (int k5453 = 0; k5453 < 6; ++k5453) w[120804 + k5453] = SPLAT(lf, R(0.0));
            lf v2500 = SPLAT(lf, R(0.0));
            lf v2501 = SPLAT(lf, R(0.0));
            lf v2502 = SPLAT(lf, R(0.0));
            lf v2503 = SPLAT(lf, R(0.0));
            for (int k2426 = 0; k2426 < 4; ++k2426) {
              const real r5869 = (real)t1485[2 * k2426];
              const real s2438 = (R(0x1.0000000000000p-4) * r5869);
              const lf v2439 = (s2438 * v2489);
              const lf v2440 = (s2438 * v2490);
              const lf v2441 = (s2438 * v2491);
              const lf v2442 = (s2438 * v2492);
              const lf v2445 = (v2526 + v2439);
              const lf v2446 = (v2527 + v2440);
              const lf v2447 = (v2528 + v2441);
              const lf v2448 = (v2529 + v2442);
              const lf v2455 = (v1612 * v2445);
              const lf v2456 = (v836 + v2455);
              const lf v2457 = (v2448 * R(0x1.0000000000000p-1));
              const lf v2459 = (v1614 * v2445);
              const lf v2460 = (R(1.0) - v2459);
              const lf v2461 = (R(1.0) - v2445);
              const lf v2462 = (v2405 * v2461);
              const lf v2469 = (v845 * v2445);
              const lf v2470 = (v2469 * v2461);
              const lf v2471 = (v2470 + v2462);
              const lf v2472 = (v1616 * v2446);
              const lf v2473 = (v2406 - v2472);
              const lf v2474 = (v1616 * v2447);
              const lf v2475 = (v2407 - v2474);
              const lf v2476 = (v1621 * v2448);
              const lf v2477 = (v1620 - v2476);
              const real r5895 = (real)t1485[1 + 2 * k2426];
              const lf v2478 = (r5895 * v2471);
              const lf v2479 = (r5895 * v2473);
              const lf v2480 = (r5895 * v2475);
              const lf v2481 = (r5895 * v2477);
              const lf v2955 = (v2500 + v2478);
              const lf v2957 = (v2501 + v2479);
              const lf v2959 = (v2502 + v2480);
              const lf v2961 = (v2503 + v2481);
              lf v2451 = SPLAT(lf, R(0.0));
              for (int k3731 = 0; k3731 < 6; ++k3731) {
                const lf l5906 = w[120744 + k3731];
                const lf v3732 = (s2438 * l5906);
                const lf l5908 = w[120750 + k3731];
                const lf v3733 = (s2438 * l5908);
                const lf l5910 = w[120756 + k3731];
                const lf v3734 = (s2438 * l5910);
                const lf l5912 = w[120544 + k3731];
                const lf v3735 = (l5912 + v3732);
                w[120702 + k3731] = v3735;
                const lf l5915 = w[120550 + k3731];
                const lf v3736 = (l5915 + v3733);
                w[120708 + k3731] = v3736;
                const lf l5918 = w[120556 + k3731];
                const lf v3737 = (l5918 + v3734);
                const lf l5920 = w[120520 + k3731];
                const lf v3738 = (l5920 - v3736);
                const lf v3739 = lf_max(v3738, SPLAT(lf, R(0.0)));
                const lf v3740 = (v3739 * v1610);
                w[120714 + k3731] = v3740;
                const lf v3741 = (v3737 * v1611);
                w[120720 + k3731] = v3741;
                const lf v3742 = (v3740 + v3741);
                const real r5928 = u[150 + k3731];
                const lf v3743 = (r5928 - v3742);
                const lf v3744 = lf_max(v3743, SPLAT(lf, R(0.0)));
                const real r5931 = u[2776 + k3731];
                const lf v3745 = (r5931 * v3744);
                const real r5933 = u[2782 + k3731];
                const lf v3746 = (v3735 * r5933);
                w[120726 + k3731] = v3746;
                v2451 = (v2451 + v3745);
              }
              const lf v2452 = (s914 * v2451);
              const lf v2453 = (s2402 + v2452);
              for (int k3747 = 0; k3747 < 6; ++k3747) {
                const lf l5941 = w[120652 + k3747];
                const lf v3748 = (s2438 * l5941);
                const lf l5943 = w[120732 + k3747];
                const lf v3749 = (s2438 * l5943);
                const lf l5945 = w[120738 + k3747];
                const lf v3750 = (s2438 * l5945);
                const lf l5947 = w[120762 + k3747];
                const lf v3751 = (s2438 * l5947);
                const lf l5949 = w[120526 + k3747];
                const lf v3752 = (l5949 + v3748);
                const lf l5951 = w[120532 + k3747];
                const lf v3753 = (l5951 + v3749);
                const lf l5953 = w[120538 + k3747];
                const lf v3754 = (l5953 + v3750);
                const lf l5955 = w[120562 + k3747];
                const lf v3755 = (l5955 + v3751);
                const lf l5957 = w[426 + k3747];
                const lf v3756 = (l5957 * v3755);
                const lf v3757 = (v3756 * v1468);
                const real r5960 = u[2782 + k3747];
                const lf v3758 = (v3757 * r5960);
                const lf v3759 = (v3758 * v1470);
                const lf v3760 = (R(1.0) + v3759);
                const lf v3761 = (R(1.0) / v3760);
                const lf l5965 = w[120448 + k3747];
                const lf v3762 = (l5965 * v3761);
                const lf v3763 = (v3754 * v1472);
                const lf v3764 = (v3755 * v1468);
                const real r5969 = u[2764 + k3747];
                const lf l5970 = w[120708 + k3747];
                const lf v3765 = (r5969 - l5970);
                const lf v3766 = lf_max(v3765, v3752);
                const lm v3767 = CAST(lm, (v3766 > R(0.0)));
                const lf v3768 = lf_select(v3767, v3766, SPLAT(lf, R(1.0)));
                const lf v3769 = (v3752 / v3768);
                const lf v3770 = lf_select(v3767, v3769, SPLAT(lf, R(1.0)));
                const lf v3771 = (v2456 * v3762);
                const real r5978 = u[2770 + k3747];
                const lf v3772 = (r5978 * v2446);
                const real r5980 = u[2776 + k3747];
                const lf v3773 = (r5980 * v2447);
                const lf v3774 = (v3772 + v3773);
                const lf v3775 = (v3774 - v2457);
                const lf v3776 = lf_exp(v3775);
                const lf v3777 = (v3771 * v3776);
                const lf v3778 = (v3777 * v1613);
                const lf l5987 = w[120696 + k3747];
                const lf l5988 = w[120726 + k3747];
                const lf v3779 = (l5987 * l5988);
                const lf l5990 = w[120484 + k3747];
                const lf v3780 = (l5990 * v3752);
                const lf v3781 = (v3780 * r5960);
                const lf l5993 = w[450 + k3747];
                const lf v3782 = (l5993 * v2460);
                const lf v3783 = (R(1.0) - v3782);
                const lf l5996 = w[120702 + k3747];
                const lf v3784 = (l5996 * v1613);
                const lf v3785 = (v3763 - v3784);
                w[120744 + k3747] = v3785;
                const lf v3786 = (r5895 * v3785);
                const lf l6001 = w[120786 + k3747];
                const lf v3787 = (l6001 + v3786);
                w[120786 + k3747] = v3787;
                const lf v3788 = (r5978 * v2453);
                const real r6005 = u[156 + k3747];
                const lf v3789 = (v3788 + r6005);
                const real r6007 = u[34 + k3747];
                const lf v3790 = (v3789 * r6007);
                const lf l6009 = w[120720 + k3747];
                const lf v3791 = lf_min(l6009, v3790);
                const lf v3792 = (v3790 - v3791);
                const lf l6012 = w[120714 + k3747];
                const lf v3793 = lf_min(v3792, l6012);
                w[120750 + k3747] = v3793;
                const lf v3794 = (v3793 * v3770);
                const lf v3807 = (v3793 - v3791);
                w[120756 + k3747] = v3807;
                const lf v3815 = (r5895 * v3793);
                const lf v3816 = (r5895 * v3807);
                const lf l6020 = w[120792 + k3747];
                const lf v3821 = (l6020 + v3815);
                w[120792 + k3747] = v3821;
                const lf l6023 = w[120798 + k3747];
                const lf v3822 = (l6023 + v3816);
                w[120798 + k3747] = v3822;
                lf v3795 = SPLAT(lf, R(0.0));
                for (int k3824 = 0; k3824 < 6; ++k3824) {
                  const lf l6028 = w[120658 + 6 * k3747 + k3824];
                  const lf l6029 = w[120726 + k3824];
                  const lf v3825 = (l6028 * l6029);
                  v3795 = (v3795 + v3825);
                }
                const lf v3796 = (v3795 + v3779);
                const lf v3797 = (v3778 * v3796);
                const lf v3798 = (v3797 * v3752);
                const lf v3799 = (v3798 + v3781);
                const lf v3800 = (v3783 * v3797);
                const lf v3801 = (v3800 * v3753);
                const lf v3802 = (-v3799);
                const lf v3803 = (v3802 - v3794);
                w[120652 + k3747] = v3803;
                const lf v3804 = (v3794 - v3801);
                w[120732 + k3747] = v3804;
                const lf v3805 = (v3799 + v3801);
                const lf v3806 = (v3805 - v3763);
                w[120738 + k3747] = v3806;
                const lf v3808 = (v1617 * v3801);
                const lf v3809 = (v3799 + v3808);
                const lf l6049 = w[456 + k3747];
                const lf v3810 = (l6049 * v3809);
                const lf v3811 = (v3810 - v3764);
                w[120762 + k3747] = v3811;
                const lf v3812 = (r5895 * v3803);
                const lf v3813 = (r5895 * v3804);
                const lf v3814 = (r5895 * v3806);
                const lf v3817 = (r5895 * v3811);
                const lf l6057 = w[120768 + k3747];
                const lf v3818 = (l6057 + v3812);
                w[120768 + k3747] = v3818;
                const lf l6060 = w[120774 + k3747];
                const lf v3819 = (l6060 + v3813);
                w[120774 + k3747] = v3819;
                const lf l6063 = w[120780 + k3747];
                const lf v3820 = (l6063 + v3814);
                w[120780 + k3747] = v3820;
                const lf l6066 = w[120804 + k3747];
                const lf v3823 = (l6066 + v3817);
                w[120804 + k3747] = v3823;
              }
              v2489 = v2471;
              v2490 = v2473;
              v2491 = v2475;
              v2492 = v2477;
              v2500 = v2955;
              v2501 = v2957;
              v2502 = v2959;
              v2503 = v2961;
            }
            for (int k3840 = 0; k3840 < 6; ++k3840) {
              const lf l6080 = w[120768 + k3840];
              const lf v3841 = (R(0x1.0000000000000p-4) * l6080);
              const lf l6082 = w[120774 + k3840];
              const lf v3842 = (R(0x1.0000000000000p-4) * l6082);
              const lf l6084 = w[120780 + k3840];
              const lf v3843 = (R(0x1.0000000000000p-4) * l6084);
              const lf l6086 = w[120786 + k3840];
              const lf v3844 = (R(0x1.0000000000000p-4) * l6086);
              const lf l6088 = w[120792 + k3840];
              const lf v3845 = (R(0x1.0000000000000p-4) * l6088);
              const lf l6090 = w[120798 + k3840];
              const lf v3846 = (R(0x1.0000000000000p-4) * l6090);
              const lf l6092 = w[120804 + k3840];
              const lf v3847 = (R(0x1.0000000000000p-4) * l6092);
              const lf l6094 = w[120526 + k3840];
              const lf v3848 = (l6094 + v3841);
              w[120526 + k3840] = v3848;
              const lf l6097 = w[120532 + k3840];
              const lf v3849 = (l6097 + v3842);
              w[120532 + k3840] = v3849;
              const lf l6100 = w[120538 + k3840];
              const lf v3850 = (l6100 + v3843);
              w[120538 + k3840] = v3850;
              const lf l6103 = w[120544 + k3840];
              const lf v3851 = (l6103 + v3844);
              w[120544 + k3840] = v3851;
              const lf l6106 = w[120550 + k3840];
              const lf v3852 = (l6106 + v3845);
              w[120550 + k3840] = v3852;
              const lf l6109 = w[120556 + k3840];
              const lf v3853 = (l6109 + v3846);
              w[120556 + k3840] = v3853;
              const lf l6112 = w[120562 + k3840];
              const lf v3854 = (l6112 + v3847);
              w[120562 + k3840] = v3854;
            }
            const lf v2504 = (R(0x1.0000000000000p-4) * v2500);
            const lf v2505 = (R(0x1.0000000000000p-4) * v2501);
            const lf v2506 = (R(0x1.0000000000000p-4) * v2502);
            const lf v2507 = (R(0x1.0000000000000p-4) * v2503);
            const lf v2515 = (v2526 + v2504);
            const lf v2516 = (v2527 + v2505);
            const lf v2517 = (v2528 + v2506);
            const lf v2518 = (v2529 + v2507);
            v2526 = v2515;
            v2527 = v2516;
            v2528 = v2517;
            v2529 = v2518;
          }
          v2537 = v2526;
          v2538 = v2527;
          v2539 = v2528;
          v2540 = v2529;
        }
        else {
          for (int k5454 = 0; k5454 < 6; ++k5454) w[120526 + k5454] = w[124622 + k5454];
          for (int k5455 = 0; k5455 < 6; ++k5455) w[120532 + k5455] = w[124628 + k5455];
          for (int k5456 = 0; k5456 < 6; ++k5456) w[120538 + k5456] = w[124634 + k5456];
          for (int k5457 = 0; k5457 < 6; ++k5457) w[120544 + k5457] = w[124640 + k5457];
          for (int k5458 = 0; k5458 < 6; ++k5458) w[120550 + k5458] = w[124646 + k5458];
          for (int k5459 = 0; k5459 < 6; ++k5459) w[120556 + k5459] = w[124652 + k5459];
          for (int k5460 = 0; k5460 < 6; ++k5460) w[120562 + k5460] = w[124658 + k5460];
          v2537 = v2579;
          v2538 = v2580;
          v2539 = v2581;
          v2540 = v2582;
        }
         w[124500 + k1728] = v2037;
         w[124514 + k1728] = v2327;
         w[131656 + 12 * k1674 + k1728] = v2379;
         w[131922 + 12 * k1674 + k1728] = v2380;
        v2541 = v2021;
        for (int k5461 = 0; k5461 < 6; ++k5461) w[124538 + k5461] = w[120454 + k5461];
        for (int k5462 = 0; k5462 < 6; ++k5462) w[124544 + k5462] = w[120460 + k5462];
        for (int k5463 = 0; k5463 < 6; ++k5463) w[124550 + k5463] = w[120466 + k5463];
        for (int k5464 = 0; k5464 < 6; ++k5464) w[124556 + k5464] = w[120472 + k5464];
        v2546 = v2367;
        v2547 = v2369;
        v2548 = v2371;
        for (int k5465 = 0; k5465 < 8; ++k5465) for (int k5466 = 0; k5466 < 2; ++k5466) w[124482 + 2 * k5465 + k5466] = w[120392 + 2 * k5465 + k5466];
        for (int k5467 = 0; k5467 < 8; ++k5467) w[124528 + k5467] = w[120410 + k5467];
        v2551 = v2094;
        v2552 = v2022;
        v2553 = v2023;
        v2554 = v2024;
        v2555 = v2025;
        for (int k5468 = 0; k5468 < 4; ++k5468) w[124562 + k5468] = w[120420 + k5468];
        v2557 = v2311;
        v2558 = v2312;
        for (int k5469 = 0; k5469 < 4; ++k5469) w[124568 + k5469] = w[120426 + k5469];
        for (int k5470 = 0; k5470 < 4; ++k5470) w[124574 + k5470] = w[120432 + k5470];
        for (int k5471 = 0; k5471 < 4; ++k5471) w[124580 + k5471] = w[120438 + k5471];
        for (int k5472 = 0; k5472 < 4; ++k5472) w[124586 + k5472] = w[120478 + k5472];
        for (int k5473 = 0; k5473 < 4; ++k5473) w[124592 + k5473] = w[120490 + k5473];
        v2564 = v2318;
        for (int k5474 = 0; k5474 < 4; ++k5474) w[124598 + k5474] = w[120496 + k5474];
        for (int k5475 = 0; k5475 < 4; ++k5475) w[124604 + k5475] = w[120502 + k5475];
        for (int k5476 = 0; k5476 < 4; ++k5476) w[124610 + k5476] = w[120508 + k5476];
        for (int k5477 = 0; k5477 < 4; ++k5477) w[124616 + k5477] = w[120514 + k5477];
        v2569 = v2323;
        v2570 = v2324;
        v2571 = v2325;
        for (int k5478 = 0; k5478 < 6; ++k5478) w[124622 + k5478] = w[120526 + k5478];
        for (int k5479 = 0; k5479 < 6; ++k5479) w[124628 + k5479] = w[120532 + k5479];
        for (int k5480 = 0; k5480 < 6; ++k5480) w[124634 + k5480] = w[120538 + k5480];
        for (int k5481 = 0; k5481 < 6; ++k5481) w[124640 + k5481] = w[120544 + k5481];
        for (int k5482 = 0; k5482 < 6; ++k5482) w[124646 + k5482] = w[120550 + k5482];
        for (int k5483 = 0; k5483 < 6; ++k5483) w[124652 + k5483] = w[120556 + k5483];
        for (int k5484 = 0; k5484 < 6; ++k5484) w[124658 + k5484] = w[120562 + k5484];
        v2579 = v2537;
        v2580 = v2538;
        v2581 = v2539;
        v2582 = v2540;
        v2583 = v2026;
        v2584 = v2027;
        v2585 = v2028;
      }
      lf v2606 = SPLAT(lf, R(0.0));
      lf v2610 = SPLAT(lf, R(0.0));
      for (int k4135 = 0; k4135 < 12; ++k4135) {
        const lf l6200 = w[124500 + k4135];
        v2606 = (v2606 + l6200);
        const lf l6202 = w[124514 + k4135];
        v2610 = (v2610 + l6202);
      }
      for (int k4136 = 0; k4136 < 32; ++k4136) {
        lf v4137 = SPLAT(lf, R(0.0));
        lf v4138 = SPLAT(lf, R(0.0));
        lf v4139 = SPLAT(lf, R(0.0));
        for (int k4141 = 0; k4141 < 12; ++k4141) {
          const lf l6210 = w[122796 + k4136 + 32 * k4141];
          v4137 = (v4137 + l6210);
          const lf l6212 = w[123182 + k4136 + 32 * k4141];
          v4138 = (v4138 + l6212);
          const lf l6214 = w[123568 + k4136 + 32 * k4141];
          v4139 = (v4139 + l6214);
        }
        w[120392 + k4136] = v4137;
        w[129954 + 32 * k1674 + k4136] = v4138;
        w[130660 + 32 * k1674 + k4136] = v4139;
        for (int k4142 = 0; k4142 < 9; ++k4142) {
          const lf l6221 = w[123954 + 9 * k4136 + k4142];
          const lf v4143 = (0 ? l6221 : l6221);
          w[131366 + 9 * k4136 + k4142] = v4143;
        }
      }
      for (int k4144 = 0; k4144 < 32; ++k4144) {
        const lf l6227 = w[124380 + k4144];
        const lf l6228 = w[124414 + k4144];
        const lf v4145 = (l6227 + l6228);
        const lf l6230 = w[124448 + k4144];
        const lf v4146 = (R(2.0) * l6230);
        const lf v4147 = (v4145 + v4146);
        const lf v4148 = (v4147 * R(0x1.0000000000000p-1));
        const lf l6234 = w[13462 + k4144];
        const real r6235 = (real)a574[352 + 384 * k1674 + k4144];
        const lf v4149 = (l6234 * r6235);
        const lf l6237 = w[120392 + k4144];
        const lf v4150 = (l6237 * R(0x1.5555555555555p-4));
        const real r6239 = u[2928 + k4144];
        const lf v4151 = (r6239 - v4149);
        const real r6241 = u[2962 + k4144];
        const lf v4152 = lf_max(v4151, SPLAT(lf, r6241));
        const lf v4153 = (v4150 - v4149);
        const lf v4154 = (s1048 * v4150);
        const lf v4155 = lf_max(v4153, v4154);
        const lf v4156 = (v4152 / v4155);
        const lf v4157 = lf_log(v4156);
        const lm v4158 = CAST(lm, (v4147 > R(0.0)));
        const lf v4159 = (l6227 + l6230);
        const lf v4160 = lf_select(v4158, v4147, SPLAT(lf, R(1.0)));
        const lf v4161 = (v4159 / v4160);
        const lf v4162 = lf_select(v4158, v4161, SPLAT(lf, R(1.0)));
        const lf v4163 = (v4162 * v4159);
        const lf v4164 = (l6227 - v4163);
        const lf v4165 = (v4157 - v4148);
        const lf v4166 = (v4162 * v4165);
        const lf l6257 = w[124312 + k4144];
        const lf v4167 = (l6257 + v4166);
        const lf v4168 = (R(1.0) - v4162);
        const lf v4169 = (v4168 * v4165);
        const lf l6261 = w[124346 + k4144];
        const lf v4170 = (l6261 + v4169);
        const lf v4171 = (-v4164);
        const lf l6264 = w[124244 + k4144];
        const lf v4172 = (0 ? l6264 : l6264);
        w[132188 + k4144] = v4172;
        const lf l6267 = w[124278 + k4144];
        const lf v4173 = (0 ? l6267 : l6267);
        w[132222 + k4144] = v4173;
        const lf v4174 = (0 ? v4167 : l6257);
        w[132256 + k4144] = v4174;
        const lf v4175 = (0 ? v4170 : l6261);
        w[132290 + k4144] = v4175;
        const lf v4176 = (0 ? v4164 : l6227);
        w[132324 + k4144] = v4176;
        const lf v4177 = (0 ? v4164 : l6228);
        w[132358 + k4144] = v4177;
        const lf v4178 = (0 ? v4171 : l6230);
        w[132392 + k4144] = v4178;
      }
      const lf v2611 = (0 ? v2541 : v2541);
      const lf v2616 = (0 ? v2546 : v2546);
      const lf v2617 = (0 ? v2547 : v2547);
      const lf v2618 = (0 ? v2548 : v2548);
      const lf v2621 = (0 ? v2551 : v2551);
      const lf v2622 = (0 ? v2552 : v2552);
      const lf v2623 = (0 ? v2553 : v2553);
      const lf v2624 = (0 ? v2554 : v2554);
      const lf v2625 = (0 ? v2555 : v2555);
      const lf v2627 = (0 ? v2557 : v2557);
      const lf v2628 = (0 ? v2558 : v2558);
      const lf v2634 = (0 ? v2564 : v2564);
      const lf v2639 = (0 ? v2569 : v2569);
      const lf v2640 = (0 ? v2570 : v2570);
      const lf v2641 = (0 ? v2571 : v2571);
      const lf v2649 = (0 ? v2579 : v2579);
      const lf v2650 = (0 ? v2580 : v2580);
      const lf v2651 = (0 ? v2581 : v2581);
      const lf v2652 = (0 ? v2582 : v2582);
      const lf v2653 = (0 ? v2583 : v2583);
      const lf v2654 = (0 ? v2584 : v2584);
      const lf v2655 = (0 ? v2585 : v2585);
      for (int k4179 = 0; k4179 < 6; ++k4179) {
        const lf l6304 = w[124538 + k4179];
        const lf v4180 = (0 ? l6304 : l6304);
        w[132498 + k4179] = v4180;
        const lf l6307 = w[124544 + k4179];
        const lf v4181 = (0 ? l6307 : l6307);
        w[132504 + k4179] = v4181;
        const lf l6310 = w[124550 + k4179];
        const lf v4182 = (0 ? l6310 : l6310);
        w[132510 + k4179] = v4182;
        const lf l6313 = w[124556 + k4179];
        const lf v4183 = (0 ? l6313 : l6313);
        w[132516 + k4179] = v4183;
        const lf l6316 = w[124622 + k4179];
        const lf v4184 = (0 ? l6316 : l6316);
        w[132582 + k4179] = v4184;
        const lf l6319 = w[124628 + k4179];
        const lf v4185 = (0 ? l6319 : l6319);
        w[132588 + k4179] = v4185;
        const lf l6322 = w[124634 + k4179];
        const lf v4186 = (0 ? l6322 : l6322);
        w[132594 + k4179] = v4186;
        const lf l6325 = w[124640 + k4179];
        const lf v4187 = (0 ? l6325 : l6325);
        w[132600 + k4179] = v4187;
        const lf l6328 = w[124646 + k4179];
        const lf v4188 = (0 ? l6328 : l6328);
        w[132606 + k4179] = v4188;
        const lf l6331 = w[124652 + k4179];
        const lf v4189 = (0 ? l6331 : l6331);
        w[132612 + k4179] = v4189;
        const lf l6334 = w[124658 + k4179];
        const lf v4190 = (0 ? l6334 : l6334);
        w[132618 + k4179] = v4190;
      }
      for (int k4191 = 0; k4191 < 8; ++k4191) {
        for (int k4194 = 0; k4194 < 2; ++k4194) {
          const lf l6340 = w[124482 + 2 * k4191 + k4194];
          const lf v4195 = (0 ? l6340 : l6340);
          w[132470 + 2 * k4191 + k4194] = v4195;
        }
        const lf l6344 = w[124528 + k4191];
        const lf v4193 = (0 ? l6344 : l6344);
        w[132488 + k4191] = v4193;
      }
      for (int k4196 = 0; k4196 < 4; ++k4196) {
        const lf l6349 = w[124562 + k4196];
        const lf v4197 = (0 ? l6349 : l6349);
        w[132522 + k4196] = v4197;
        const lf l6352 = w[124568 + k4196];
        const lf v4198 = (0 ? l6352 : l6352);
        w[132528 + k4196] = v4198;
        const lf l6355 = w[124574 + k4196];
        const lf v4199 = (0 ? l6355 : l6355);
        w[132534 + k4196] = v4199;
        const lf l6358 = w[124580 + k4196];
        const lf v4200 = (0 ? l6358 : l6358);
        w[132540 + k4196] = v4200;
        const lf l6361 = w[124586 + k4196];
        const lf v4201 = (0 ? l6361 : l6361);
        w[132546 + k4196] = v4201;
        const lf l6364 = w[124592 + k4196];
        const lf v4202 = (0 ? l6364 : l6364);
        w[132552 + k4196] = v4202;
        const lf l6367 = w[124598 + k4196];
        const lf v4203 = (0 ? l6367 : l6367);
        w[132558 + k4196] = v4203;
        const lf l6370 = w[124604 + k4196];
        const lf v4204 = (0 ? l6370 : l6370);
        w[132564 + k4196] = v4204;
        const lf l6373 = w[124610 + k4196];
        const lf v4205 = (0 ? l6373 : l6373);
        w[132570 + k4196] = v4205;
        const lf l6376 = w[124616 + k4196];
        const lf v4206 = (0 ? l6376 : l6376);
        w[132576 + k4196] = v4206;
      }
       w[132426 + k1674] = v2606;
       w[132448 + k1674] = v2610;
      v2664 = v2611;
      v2669 = v2616;
      v2670 = v2617;
      v2671 = v2618;
      v2674 = v2621;
      v2675 = v2622;
      v2676 = v2623;
      v2677 = v2624;
      v2678 = v2625;
      v2680 = v2627;
      v2681 = v2628;
      v2687 = v2634;
      v2692 = v2639;
      v2693 = v2640;
      v2694 = v2641;
      v2702 = v2649;
      v2703 = v2650;
      v2704 = v2651;
      v2705 = v2652;
      v2706 = v2653;
      v2707 = v2654;
      v2708 = v2655;
    }
    for (int k4287 = 0; k4287 < 32; ++k4287) {
      for (int k4290 = 0; k4290 < 22; ++k4290) {
        const lf l6407 = w[130660 + k4287 + 32 * k4290];
        const lf v4291 = (l6407 * R(0x1.5555555555555p-4));
        w[98812 + 22 * k4287 + k4290] = v4291;
        const lf l6410 = w[129954 + k4287 + 32 * k4290];
        const lf l6411 = w[6944 + 22 * k4287 + k4290];
        const lf v4292 = (l6410 - l6411);
        const lm l6413 = ((lm *)(w + 66992))[22 * k4287 + k4290];
        const lf v4293 = lf_select(l6413, v4292, SPLAT(lf, R(0.0)));
        const lf l6415 = w[6238 + 22 * k4287 + k4290];
        const lf v4294 = (l6415 * v4293);
        w[99518 + 22 * k4287 + k4290] = v4294;
      }
    }
    for (int k5485 = 0; k5485 < 32; ++k5485) w[100930 + k5485] = SPLAT(lf, R(0.0));
    for (int k5486 = 0; k5486 < 32; ++k5486) w[100964 + k5486] = SPLAT(lf, R(0.0));
    for (int k2730 = 0; k2730 < 22; ++k2730) {
      for (int k4207 = 0; k4207 < 32; ++k4207) {
        const lf l6424 = w[99518 + k2730 + 22 * k4207];
        const lf l6425 = w[98812 + k2730 + 22 * k4207];
        const lf v4208 = (l6424 / l6425);
        w[100998 + k4207] = v4208;
        const lf l6428 = w[100964 + k4207];
        const lf v4209 = (l6428 + v4208);
        const lf v4210 = (v4209 * R(0x1.0000000000000p-1));
        const lf l6431 = w[100930 + k4207];
        const lf v4211 = (l6431 + v4210);
        const lf v4212 = lf_max(SPLAT(lf, R(-0x1.8000000000000p+0)), v4211);
        const lf v4213 = lf_min(SPLAT(lf, R(0x1.8000000000000p+0)), v4212);
        w[100224 + 32 * k2730 + k4207] = v4213;
      }
      for (int k5487 = 0; k5487 < 32; ++k5487) w[100930 + k5487] = w[100224 + 32 * k2730 + k5487];
      for (int k5488 = 0; k5488 < 32; ++k5488) w[100964 + k5488] = w[100998 + k5488];
    }
    for (int k4295 = 0; k4295 < 32; ++k4295) {
      for (int k4300 = 0; k4300 < 22; ++k4300) {
        const lf l6442 = w[6944 + 22 * k4295 + k4300];
        const lf l6443 = w[129954 + k4295 + 32 * k4300];
        const lf v4301 = (l6442 / l6443);
        const lf v4302 = lf_log(v4301);
        const lf l6446 = w[8356 + 22 * k4295 + k4300];
        const lf v4303 = (v4302 - l6446);
        const lf l6448 = w[100224 + k4295 + 32 * k4300];
        const lf v4304 = (v4303 - l6448);
        const lm l6450 = ((lm *)(w + 2050))[22 * k4295 + k4300];
        const lf v4305 = lf_select(l6450, v4304, SPLAT(lf, R(0.0)));
        const lm v4306 = lf_is_finite(v4305);
        const lf l6453 = w[9062 + 22 * k4295 + k4300];
        const lf v4307 = (v4305 + l6453);
        const lf l6455 = w[118356 + 22 * k4295 + k4300];
        const lf v4308 = lf_select(v4306, v4307, l6455);
        const lf v4309 = lf_max(SPLAT(lf, R(-5.0)), v4308);
        const lf v4310 = lf_min(v1258, v4309);
        w[98812 + 22 * k4295 + k4300] = v4310;
        const lf l6460 = w[51016 + 22 * k4295 + k4300];
        const lf v4311 = (v4310 - l6460);
        const lf v4312 = lf_select(l6450, v4311, SPLAT(lf, R(0.0)));
        w[101636 + k4300] = v4312;
      }
      for (int k4313 = 0; k4313 < 22; ++k4313) {
        lf v4314 = SPLAT(lf, R(0.0));
        for (int k4315 = 0; k4315 < 22; ++k4315) {
          const lf l6468 = w[83322 + 484 * k4295 + 22 * k4313 + k4315];
          const lf l6469 = w[101636 + k4315];
          const lf v4316 = (l6468 * l6469);
          v4314 = (v4314 + v4316);
        }
        w[99518 + 22 * k4295 + k4313] = v4314;
      }
      for (int k4317 = 0; k4317 < 22; ++k4317) {
        const lf l6476 = w[5532 + 22 * k4295 + k4317];
        const lf l6477 = w[99518 + 22 * k4295 + k4317];
        const lf v4318 = (l6476 * l6477);
        w[100930 + 22 * k4295 + k4317] = v4318;
      }
    }
    for (int k4319 = 0; k4319 < 22; ++k4319) {
      const lf l6483 = w[132426 + k4319];
      const lf v4320 = lf_log(l6483);
      const lf l6485 = w[212 + k4319];
      const lf v4321 = (l6485 - v4320);
      const lm l6487 = ((lm *)(w + 234))[k4319];
      const lf v4322 = lf_select(l6487, v4321, SPLAT(lf, R(0.0)));
      const lf l6489 = w[132448 + k4319];
      const lf v4323 = lf_log(l6489);
      const lf l6491 = w[300 + k4319];
      const lf v4324 = (l6491 - v4323);
      const lm l6493 = ((lm *)(w + 322))[k4319];
      const lf v4325 = lf_select(l6493, v4324, SPLAT(lf, R(0.0)));
      const lm v4326 = lf_is_finite(v4322);
      const lf l6496 = w[278 + k4319];
      const lf v4327 = (v4322 + l6496);
      const lf v4328 = (l6496 * R(0x1.0000000000000p-1));
      const lf v4329 = lf_select(v4326, v4327, v4328);
      const lf v4330 = lf_max(SPLAT(lf, R(-5.0)), v4329);
      const lf v4331 = lf_min(SPLAT(lf, R(5.0)), v4330);
      w[100224 + k4319] = v4331;
      const lf l6503 = w[698 + k4319];
      const lf v4332 = (v4331 - l6503);
      const lf v4333 = lf_select(l6487, v4332, SPLAT(lf, R(0.0)));
      w[100246 + k4319] = v4333;
      const lm v4334 = lf_is_finite(v4325);
      const lf l6508 = w[366 + k4319];
      const lf v4335 = (v4325 + l6508);
      const lf v4336 = (l6508 * R(0x1.0000000000000p-1));
      const lf v4337 = lf_select(v4334, v4335, v4336);
      const lf v4338 = lf_max(SPLAT(lf, R(-5.0)), v4337);
      const lf v4339 = lf_min(SPLAT(lf, R(5.0)), v4338);
      w[100268 + k4319] = v4339;
      const lf l6515 = w[720 + k4319];
      const lf v4340 = (v4339 - l6515);
      const lf v4341 = lf_select(l6493, v4340, SPLAT(lf, R(0.0)));
      w[100290 + k4319] = v4341;
    }
    for (int k4342 = 0; k4342 < 264; ++k4342) {
      lf v4343 = SPLAT(lf, R(0.0));
      lf v4344 = SPLAT(lf, R(0.0));
      lf v4345 = SPLAT(lf, R(0.0));
      lf v4346 = SPLAT(lf, R(0.0));
      for (int k4393 = 0; k4393 < 4; ++k4393) {
        const lf l6526 = w[124664 + 4 * k4342 + k4393];
        const lf v4394 = lf_log(l6526);
        const lf l6528 = w[352124 + 4 * k4342 + k4393];
        const lf v4395 = (l6528 - v4394);
        const lm l6530 = ((lm *)(w + 3416))[4 * k4342 + k4393];
        const lf v4396 = lf_select(l6530, v4395, SPLAT(lf, R(0.0)));
        const lm v4397 = lf_is_finite(v4396);
        const lf l6533 = w[64402 + 4 * k4342 + k4393];
        const lf v4398 = (v4396 + l6533);
        const lf v4399 = (l6533 * R(0x1.0000000000000p-1));
        const lf v4400 = lf_select(v4397, v4398, v4399);
        const lf v4401 = lf_max(SPLAT(lf, R(-5.0)), v4400);
        const lf v4402 = lf_min(SPLAT(lf, R(5.0)), v4401);
        w[101636 + 4 * k4342 + k4393] = v4402;
        const lf l6540 = w[51722 + 4 * k4342 + k4393];
        const lf v4403 = (v4402 - l6540);
        const lf v4404 = lf_select(l6530, v4403, SPLAT(lf, R(0.0)));
        w[102694 + 4 * k4342 + k4393] = v4404;
        const lf l6544 = w[125722 + 4 * k4342 + k4393];
        v4343 = (v4343 + l6544);
        const lf l6546 = w[126780 + 4 * k4342 + k4393];
        v4344 = (v4344 + l6546);
        const lf l6548 = w[127838 + 4 * k4342 + k4393];
        v4345 = (v4345 + l6548);
        const lf l6550 = w[128896 + 4 * k4342 + k4393];
        v4346 = (v4346 + l6550);
      }
      const lf v4347 = lf_log(v4343);
      const lf v4348 = lf_log(v4344);
      const lf v4349 = lf_log(v4345);
      const lf v4350 = lf_log(v4346);
      const lf l6557 = w[348422 + 6 * k4342];
      const lf v4351 = (l6557 - v4347);
      const lf l6559 = w[348422 + 1 + 6 * k4342];
      const lf v4352 = (l6559 - v4348);
      const lf l6561 = w[348422 + 2 + 6 * k4342];
      const lf v4353 = (l6561 - v4349);
      const lf l6563 = w[348422 + 3 + 6 * k4342];
      const lf v4354 = (l6563 - v4350);
      const lm l6565 = ((lm *)(w + 10290))[6 * k4342];
      const lf v4355 = lf_select(l6565, v4351, SPLAT(lf, R(0.0)));
      const lm l6567 = ((lm *)(w + 10290))[1 + 6 * k4342];
      const lf v4356 = lf_select(l6567, v4352, SPLAT(lf, R(0.0)));
      const lm l6569 = ((lm *)(w + 10290))[2 + 6 * k4342];
      const lf v4357 = lf_select(l6569, v4353, SPLAT(lf, R(0.0)));
      const lm l6571 = ((lm *)(w + 10290))[3 + 6 * k4342];
      const lf v4358 = lf_select(l6571, v4354, SPLAT(lf, R(0.0)));
      const lm v4361 = lf_is_finite(v4355);
      const lm v4362 = lf_is_finite(v4356);
      const lm v4363 = lf_is_finite(v4357);
      const lm v4364 = lf_is_finite(v4358);
      const lf l6577 = w[3046 + k4342];
      const lf v4365 = (v4355 + l6577);
      const lf l6579 = w[50044 + k4342];
      const lf v4366 = (v4356 + l6579);
      const lf l6581 = w[66518 + k4342];
      const lf v4367 = (v4357 + l6581);
      const lf l6583 = w[76148 + k4342];
      const lf v4368 = (v4358 + l6583);
      const lf v4369 = (l6577 / R(2.0));
      const lf v4370 = (l6579 / R(2.0));
      const lf v4371 = (l6581 / R(2.0));
      const lf v4372 = (l6583 / R(2.0));
      const lf v4373 = lf_select(v4361, v4365, v4369);
      const lf v4374 = lf_select(v4362, v4366, v4370);
      const lf v4375 = lf_select(v4363, v4367, v4371);
      const lf v4376 = lf_select(v4364, v4368, v4372);
      const lf v4377 = lf_max(SPLAT(lf, R(-5.0)), v4373);
      const lf v4378 = lf_max(SPLAT(lf, R(-5.0)), v4374);
      const lf v4379 = lf_max(SPLAT(lf, R(-5.0)), v4375);
      const lf v4380 = lf_max(SPLAT(lf, R(-5.0)), v4376);
      const lf v4381 = lf_min(SPLAT(lf, R(5.0)), v4377);
      w[100312 + k4342] = v4381;
      const lf v4382 = lf_min(SPLAT(lf, R(5.0)), v4378);
      w[100578 + k4342] = v4382;
      const lf v4383 = lf_min(SPLAT(lf, R(5.0)), v4379);
      w[103752 + k4342] = v4383;
      const lf v4384 = lf_min(SPLAT(lf, R(5.0)), v4380);
      w[104018 + k4342] = v4384;
      const lf l6605 = w[52780 + 6 * k4342];
      const lf v4385 = (v4381 - l6605);
      const lf l6607 = w[52780 + 1 + 6 * k4342];
      const lf v4386 = (v4382 - l6607);
      const lf l6609 = w[52780 + 2 + 6 * k4342];
      const lf v4387 = (v4383 - l6609);
      const lf l6611 = w[52780 + 3 + 6 * k4342];
      const lf v4388 = (v4384 - l6611);
      const lf v4389 = lf_select(l6565, v4385, SPLAT(lf, R(0.0)));
      w[104284 + k4342] = v4389;
      const lf v4390 = lf_select(l6567, v4386, SPLAT(lf, R(0.0)));
      w[104550 + k4342] = v4390;
      const lf v4391 = lf_select(l6569, v4387, SPLAT(lf, R(0.0)));
      w[104816 + k4342] = v4391;
      const lf v4392 = lf_select(l6571, v4388, SPLAT(lf, R(0.0)));
      w[105082 + k4342] = v4392;
    }
    for (int k4405 = 0; k4405 < 22; ++k4405) {
      for (int k4413 = 0; k4413 < 12; ++k4413) {
        const lf l6624 = w[76414 + 12 * k4405 + k4413];
        const lf v4414 = (l6624 / R(2.0));
        const lf l6626 = w[76680 + 12 * k4405 + k4413];
        const lf v4415 = (l6626 / R(2.0));
        const lf l6628 = w[131656 + 12 * k4405 + k4413];
        const lf v4416 = lf_log(l6628);
        const lf l6630 = w[131922 + 12 * k4405 + k4413];
        const lf v4417 = lf_log(l6630);
        const lf l6632 = w[348422 + 4 + 72 * k4405 + 6 * k4413];
        const lf v4418 = (l6632 - v4416);
        const lf l6634 = w[348422 + 5 + 72 * k4405 + 6 * k4413];
        const lf v4419 = (l6634 - v4417);
        const lm l6636 = ((lm *)(w + 10290))[4 + 72 * k4405 + 6 * k4413];
        const lf v4420 = lf_select(l6636, v4418, SPLAT(lf, R(0.0)));
        const lm l6638 = ((lm *)(w + 10290))[5 + 72 * k4405 + 6 * k4413];
        const lf v4421 = lf_select(l6638, v4419, SPLAT(lf, R(0.0)));
        const lm v4422 = lf_is_finite(v4420);
        const lm v4423 = lf_is_finite(v4421);
        const lf v4424 = (v4420 + l6624);
        const lf v4425 = (v4421 + l6626);
        const lf v4426 = lf_select(v4422, v4424, v4414);
        const lf v4427 = lf_select(v4423, v4425, v4415);
        const lf v4428 = lf_max(SPLAT(lf, R(-5.0)), v4426);
        const lf v4429 = lf_max(SPLAT(lf, R(-5.0)), v4427);
        const lf v4430 = lf_min(SPLAT(lf, R(5.0)), v4428);
        w[105348 + 12 * k4405 + k4413] = v4430;
        const lf v4431 = lf_min(SPLAT(lf, R(5.0)), v4429);
        w[105614 + 12 * k4405 + k4413] = v4431;
        const lf l6652 = w[52780 + 4 + 72 * k4405 + 6 * k4413];
        const lf v4432 = (v4430 - l6652);
        const lf l6654 = w[52780 + 5 + 72 * k4405 + 6 * k4413];
        const lf v4433 = (v4431 - l6654);
        const lf v4434 = lf_select(l6636, v4432, SPLAT(lf, R(0.0)));
        w[105880 + 12 * k4405 + k4413] = v4434;
        const lf v4435 = lf_select(l6638, v4433, SPLAT(lf, R(0.0)));
        w[106146 + 12 * k4405 + k4413] = v4435;
      }
      lf v4406 = SPLAT(lf, R(0.0));
      for (int k4436 = 0; k4436 < 32; ++k4436) {
        const lf l6663 = w[100930 + k4405 + 22 * k4436];
        v4406 = (v4406 + l6663);
      }
      w[100844 + k4405] = v4406;
      lf v4407 = SPLAT(lf, R(0.0));
      lf v4408 = SPLAT(lf, R(0.0));
      for (int k4437 = 0; k4437 < 22; ++k4437) {
        const lf l6670 = w[742 + 22 * k4405 + k4437];
        const lf l6671 = w[100246 + k4437];
        const lf v4438 = (l6670 * l6671);
        const lf l6673 = w[49558 + 22 * k4405 + k4437];
        const lf l6674 = w[100290 + k4437];
        const lf v4439 = (l6673 * l6674);
        v4407 = (v4407 + v4438);
        v4408 = (v4408 + v4439);
      }
      w[100866 + k4405] = v4407;
      w[100888 + k4405] = v4408;
    }
    for (int k4440 = 0; k4440 < 22; ++k4440) {
      lf v4441 = SPLAT(lf, R(0.0));
      for (int k4443 = 0; k4443 < 22; ++k4443) {
        const lf l6685 = w[1344 + 22 * k4440 + k4443];
        const lf l6686 = w[100844 + k4443];
        const lf v4444 = (l6685 * l6686);
        v4441 = (v4441 + v4444);
      }
      for (int k4445 = 0; k4445 < 32; ++k4445) {
        const lf l6691 = w[5532 + k4440 + 22 * k4445];
        const lf v4446 = (l6691 * v4441);
        w[100910 + k4440 + 22 * k4445] = v4446;
      }
    }
    for (int k4447 = 0; k4447 < 32; ++k4447) {
      for (int k4454 = 0; k4454 < 22; ++k4454) {
        lf v4455 = SPLAT(lf, R(0.0));
        for (int k4456 = 0; k4456 < 22; ++k4456) {
          const lf l6700 = w[83322 + 484 * k4447 + 22 * k4454 + k4456];
          const lf l6701 = w[100910 + 22 * k4447 + k4456];
          const lf v4457 = (l6700 * l6701);
          v4455 = (v4455 + v4457);
        }
        w[107118 + k4454] = v4455;
      }
      const lf l6707 = w[596 + k4447];
      for (int k4458 = 0; k4458 < 22; ++k4458) {
        const lf l6709 = w[99518 + 22 * k4447 + k4458];
        const lf l6710 = w[107118 + k4458];
        const lf v4459 = (l6709 - l6710);
        const lf v4460 = (l6707 * v4459);
        w[106412 + 22 * k4447 + k4458] = v4460;
        const lf v4461 = (v1383 * v4460);
        w[107140 + k4458] = v4461;
        const lf l6716 = w[7650 + 22 * k4447 + k4458];
        const lf v4462 = (l6716 * v4459);
        const lf l6718 = w[98812 + 22 * k4447 + k4458];
        const lf v4463 = (l6718 - v4462);
        w[9062 + 22 * k4447 + k4458] = v4463;
      }
      for (int k4464 = 0; k4464 < 264; ++k4464) {
        lf v4465 = SPLAT(lf, R(0.0));
        lf v4466 = SPLAT(lf, R(0.0));
        for (int k4467 = 0; k4467 < 22; ++k4467) {
          const lf l6726 = w[397466 + k4464 + 264 * k4467];
          const lf l6727 = w[107140 + k4467];
          const lf v4468 = (l6726 * l6727);
          const lf l6729 = w[403276 + k4464 + 264 * k4467];
          const lf v4469 = (l6729 * l6727);
          v4465 = (v4465 + v4468);
          v4466 = (v4466 + v4469);
        }
        w[67698 + k4447 + 32 * k4464] = v4465;
        w[54366 + k4447 + 32 * k4464] = v4466;
      }
    }
    for (int k4470 = 0; k4470 < 22; ++k4470) {
      lf v4471 = SPLAT(lf, R(0.0));
      for (int k4472 = 0; k4472 < 32; ++k4472) {
        const lf l6741 = w[106412 + k4470 + 22 * k4472];
        v4471 = (v4471 + l6741);
      }
      w[98812 + k4470] = v4471;
    }
    for (int k4473 = 0; k4473 < 22; ++k4473) {
      const lf l6747 = w[98812 + k4473];
      const lf v4474 = (v1385 * l6747);
      w[98834 + k4473] = v4474;
      const lf l6750 = w[256 + k4473];
      const lf l6751 = w[100866 + k4473];
      const lf v4475 = (l6750 * l6751);
      w[98856 + k4473] = v4475;
      const lf l6754 = w[344 + k4473];
      const lf l6755 = w[100888 + k4473];
      const lf v4476 = (l6754 * l6755);
      w[98878 + k4473] = v4476;
    }
    for (int k4477 = 0; k4477 < 264; ++k4477) {
      lf v4478 = SPLAT(lf, R(0.0));
      lf v4479 = SPLAT(lf, R(0.0));
      for (int k4480 = 0; k4480 < 22; ++k4480) {
        const lf l6763 = w[397466 + k4477 + 264 * k4480];
        const lf l6764 = w[98834 + k4480];
        const lf v4481 = (l6763 * l6764);
        const lf l6766 = w[403276 + k4477 + 264 * k4480];
        const lf v4482 = (l6766 * l6764);
        v4478 = (v4478 + v4481);
        v4479 = (v4479 + v4482);
      }
      w[78010 + k4477] = v4478;
      w[77744 + k4477] = v4479;
    }
    for (int k4483 = 0; k4483 < 22; ++k4483) {
      lf v4484 = SPLAT(lf, R(0.0));
      lf v4485 = SPLAT(lf, R(0.0));
      for (int k4486 = 0; k4486 < 22; ++k4486) {
        const lf l6778 = w[9768 + 22 * k4483 + k4486];
        const lf l6779 = w[98856 + k4486];
        const lf v4487 = (l6778 * l6779);
        const lf l6781 = w[50530 + 22 * k4483 + k4486];
        const lf l6782 = w[98878 + k4486];
        const lf v4488 = (l6781 * l6782);
        v4484 = (v4484 + v4487);
        v4485 = (v4485 + v4488);
      }
      w[98812 + k4483] = v4484;
      w[98834 + k4483] = v4485;
    }
    for (int k4489 = 0; k4489 < 22; ++k4489) {
      const lf l6791 = w[256 + k4489];
      const lf l6792 = w[98812 + k4489];
      const lf v4490 = (l6791 * l6792);
      w[98856 + k4489] = v4490;
      const lf l6795 = w[344 + k4489];
      const lf l6796 = w[98834 + k4489];
      const lf v4491 = (l6795 * l6796);
      w[98878 + k4489] = v4491;
    }
    for (int k4492 = 0; k4492 < 22; ++k4492) {
      lf v4493 = SPLAT(lf, R(0.0));
      lf v4494 = SPLAT(lf, R(0.0));
      for (int k4495 = 0; k4495 < 22; ++k4495) {
        const lf l6804 = w[742 + 22 * k4492 + k4495];
        const lf l6805 = w[98856 + k4495];
        const lf v4496 = (l6804 * l6805);
        const lf l6807 = w[49558 + 22 * k4492 + k4495];
        const lf l6808 = w[98878 + k4495];
        const lf v4497 = (l6807 * l6808);
        v4493 = (v4493 + v4496);
        v4494 = (v4494 + v4497);
      }
      w[98812 + k4492] = v4493;
      w[98834 + k4492] = v4494;
    }
    for (int k4498 = 0; k4498 < 22; ++k4498) {
      const lf l6817 = w[100866 + k4498];
      const lf l6818 = w[98812 + k4498];
      const lf v4499 = (l6817 - l6818);
      w[98856 + k4498] = v4499;
      const lf l6821 = w[1300 + k4498];
      const lf v4500 = (l6821 * v4499);
      const lf l6823 = w[100224 + k4498];
      const lf v4501 = (l6823 - v4500);
      w[278 + k4498] = v4501;
      const lf l6826 = w[100888 + k4498];
      const lf l6827 = w[98834 + k4498];
      const lf v4502 = (l6826 - l6827);
      w[98878 + k4498] = v4502;
      const lf l6830 = w[1322 + k4498];
      const lf v4503 = (l6830 * v4502);
      const lf l6832 = w[100268 + k4498];
      const lf v4504 = (l6832 - v4503);
      w[366 + k4498] = v4504;
    }
    for (int k4505 = 0; k4505 < 264; ++k4505) {
      lf v4506 = SPLAT(lf, R(0.0));
      lf v4507 = SPLAT(lf, R(0.0));
      for (int k4508 = 0; k4508 < 22; ++k4508) {
        const lf l6840 = w[409086 + k4505 + 264 * k4508];
        const lf l6841 = w[98856 + k4508];
        const lf v4509 = (l6840 * l6841);
        const lf l6843 = w[414896 + k4505 + 264 * k4508];
        const lf l6844 = w[98878 + k4508];
        const lf v4510 = (l6843 * l6844);
        v4506 = (v4506 + v4509);
        v4507 = (v4507 + v4510);
      }
      w[76946 + k4505] = v4506;
      w[77478 + k4505] = v4507;
    }
    for (int k5489 = 0; k5489 < 4; ++k5489) w[99870 + k5489] = SPLAT(lf, R(0.0));
    for (int k2774 = 0; k2774 < 264; ++k2774) {
      for (int k4214 = 0; k4214 < 4; ++k4214) {
        const lf l6855 = w[99870 + k4214];
        const lf v4215 = (v1069 * l6855);
        const lf l6857 = w[102694 + 4 * k2774 + k4214];
        const lf v4216 = (l6857 - v4215);
        w[99876 + k4214] = v4216;
      }
      for (int k4217 = 0; k4217 < 4; ++k4217) {
        const lf l6862 = w[99870 + k4217];
        const lf v4218 = (v1067 * l6862);
        lf v4219 = SPLAT(lf, R(0.0));
        lf v4221 = SPLAT(lf, R(0.0));
        for (int k4222 = 0; k4222 < 4; ++k4222) {
          const lf l6867 = w[358738 + 16 * k2774 + 4 * k4217 + k4222];
          const lf l6868 = w[99876 + k4222];
          const lf v4223 = (l6867 * l6868);
          const lf l6870 = w[354512 + 16 * k2774 + 4 * k4217 + k4222];
          const lf v4224 = (l6870 * l6868);
          v4219 = (v4219 + v4223);
          v4221 = (v4221 + v4224);
        }
        w[98812 + 4 * k2774 + k4217] = v4221;
        const lf v4220 = (v4218 + v4219);
        w[99870 + k4217] = v4220;
      }
    }
    for (int k5490 = 0; k5490 < 4; ++k5490) w[99870 + k5490] = SPLAT(lf, R(0.0));
    for (int k2781 = 263; k2781 >= 0; --k2781) {
      for (int k4225 = 0; k4225 < 4; ++k4225) {
        lf v4226 = SPLAT(lf, R(0.0));
        for (int k4234 = 0; k4234 < 4; ++k4234) {
          const lf l6885 = w[358738 + 16 * k2781 + k4225 + 4 * k4234];
          const lf l6886 = w[99870 + k4234];
          const lf v4235 = (l6885 * l6886);
          v4226 = (v4226 + v4235);
        }
        const lf l6890 = w[98812 + 4 * k2781 + k4225];
        const lf v4227 = (l6890 - v4226);
        w[102694 + 4 * k2781 + k4225] = v4227;
        const lf l6893 = w[99870 + k4225];
        const lf v4228 = (v1067 * l6893);
        const lf v4229 = (v1069 * v4227);
        const lf v4230 = (v4228 + v4229);
        w[99876 + k4225] = v4230;
        const lf v4231 = (v1069 * l6893);
        const lf v4232 = (v1071 * v4227);
        const lf v4233 = (v4231 + v4232);
        w[106412 + 4 * k2781 + k4225] = v4233;
      }
      for (int k5491 = 0; k5491 < 4; ++k5491) w[99870 + k5491] = w[99876 + k5491];
    }
    for (int k4511 = 0; k4511 < 4; ++k4511) {
      const lf l6906 = w[84 + k4511];
      for (int k4515 = 0; k4515 < 264; ++k4515) {
        const lf l6908 = w[106412 + k4511 + 4 * k4515];
        const lf v4516 = (l6906 * l6908);
        w[98812 + k4511 + 4 * k4515] = v4516;
        const lf v4517 = (v1391 * v4516);
        w[65460 + k4511 + 4 * k4515] = v4517;
        const lf l6913 = w[4474 + k4511 + 4 * k4515];
        const lf l6914 = w[102694 + k4511 + 4 * k4515];
        const lf v4518 = (l6913 * l6914);
        const lf l6916 = w[101636 + k4511 + 4 * k4515];
        const lf v4519 = (l6916 - v4518);
        w[64402 + k4511 + 4 * k4515] = v4519;
      }
    }
    for (int k4520 = 0; k4520 < 264; ++k4520) {
      lf v4521 = SPLAT(lf, R(0.0));
      for (int k4523 = 0; k4523 < 4; ++k4523) {
        const lf l6924 = w[98812 + 4 * k4520 + k4523];
        v4521 = (v4521 + l6924);
      }
      const lf v4522 = (v1390 * v4521);
      w[77212 + k4520] = v4522;
    }
    for (int k5492 = 0; k5492 < 6; ++k5492) w[98812 + k5492] = SPLAT(lf, R(0.0));
    for (int k2805 = 0; k2805 < 264; ++k2805) {
      for (int k4236 = 0; k4236 < 6; ++k4236) {
        const lf l6933 = w[98812 + k4236];
        const lf v4237 = (v1125 * l6933);
        w[98818 + k4236] = v4237;
      }
      const lf l6937 = w[104284 + k2805];
      const lf l6938 = w[98818 + 0];
      const lf v2808 = (l6937 - l6938);
      const lf l6940 = w[104550 + k2805];
      const lf l6941 = w[98818 + 1];
      const lf v2809 = (l6940 - l6941);
      const lf l6943 = w[104816 + k2805];
      const lf l6944 = w[98818 + 2];
      const lf v2810 = (l6943 - l6944);
      const lf l6946 = w[105082 + k2805];
      const lf l6947 = w[98818 + 3];
      const lf v2811 = (l6946 - l6947);
      const lf l6949 = w[105880 + k2805];
      const lf l6950 = w[98818 + 4];
      const lf v2812 = (l6949 - l6950);
      const lf l6952 = w[106146 + k2805];
      const lf l6953 = w[98818 + 5];
      const lf v2813 = (l6952 - l6953);
       w[98818 + 0] = v2808;
       w[98818 + 1] = v2809;
       w[98818 + 2] = v2810;
       w[98818 + 3] = v2811;
       w[98818 + 4] = v2812;
       w[98818 + 5] = v2813;
      for (int k4238 = 0; k4238 < 6; ++k4238) {
        const lf l6962 = w[98812 + k4238];
        const lf v4239 = (v1123 * l6962);
        lf v4240 = SPLAT(lf, R(0.0));
        lf v4242 = SPLAT(lf, R(0.0));
        for (int k4243 = 0; k4243 < 6; ++k4243) {
          const lf l6967 = w[372470 + 36 * k2805 + 6 * k4238 + k4243];
          const lf l6968 = w[98818 + k4243];
          const lf v4244 = (l6967 * l6968);
          const lf l6970 = w[362964 + 36 * k2805 + 6 * k4238 + k4243];
          const lf v4245 = (l6970 * l6968);
          v4240 = (v4240 + v4244);
          v4242 = (v4242 + v4245);
        }
        w[100844 + 6 * k2805 + k4238] = v4242;
        const lf v4241 = (v4239 + v4240);
        w[98812 + k4238] = v4241;
      }
    }
    for (int k5493 = 0; k5493 < 6; ++k5493) w[98812 + k5493] = SPLAT(lf, R(0.0));
    for (int k2819 = 263; k2819 >= 0; --k2819) {
      for (int k4246 = 0; k4246 < 6; ++k4246) {
        lf v4247 = SPLAT(lf, R(0.0));
        for (int k4255 = 0; k4255 < 6; ++k4255) {
          const lf l6985 = w[372470 + 36 * k2819 + k4246 + 6 * k4255];
          const lf l6986 = w[98812 + k4255];
          const lf v4256 = (l6985 * l6986);
          v4247 = (v4247 + v4256);
        }
        const lf l6990 = w[100844 + 6 * k2819 + k4246];
        const lf v4248 = (l6990 - v4247);
        w[105880 + 6 * k2819 + k4246] = v4248;
        const lf l6993 = w[98812 + k4246];
        const lf v4249 = (v1123 * l6993);
        const lf v4250 = (v1125 * v4248);
        const lf v4251 = (v4249 + v4250);
        w[98818 + k4246] = v4251;
        const lf v4252 = (v1125 * l6993);
        const lf v4253 = (v1127 * v4248);
        const lf v4254 = (v4252 + v4253);
        w[107466 + 6 * k2819 + k4246] = v4254;
      }
      for (int k5494 = 0; k5494 < 6; ++k5494) w[98812 + k5494] = w[98818 + k5494];
    }
    for (int k4524 = 0; k4524 < 6; ++k4524) {
      const lf l7006 = w[408 + k4524];
      for (int k4527 = 0; k4527 < 264; ++k4527) {
        const lf l7008 = w[107466 + k4524 + 6 * k4527];
        const lf v4528 = (l7006 * l7008);
        w[62816 + k4524 + 6 * k4527] = v4528;
        const lf l7011 = w[11876 + k4524 + 6 * k4527];
        const lf l7012 = w[105880 + k4524 + 6 * k4527];
        const lf v4529 = (l7011 * l7012);
        w[100844 + k4524 + 6 * k4527] = v4529;
      }
    }
    for (int k4530 = 0; k4530 < 264; ++k4530) {
      const lf l7018 = w[100312 + k4530];
      const lf l7019 = w[100844 + 6 * k4530];
      const lf v4531 = (l7018 - l7019);
      w[3046 + k4530] = v4531;
      const lf l7022 = w[100578 + k4530];
      const lf l7023 = w[100844 + 1 + 6 * k4530];
      const lf v4532 = (l7022 - l7023);
      w[50044 + k4530] = v4532;
      const lf l7026 = w[103752 + k4530];
      const lf l7027 = w[100844 + 2 + 6 * k4530];
      const lf v4533 = (l7026 - l7027);
      w[66518 + k4530] = v4533;
      const lf l7030 = w[104018 + k4530];
      const lf l7031 = w[100844 + 3 + 6 * k4530];
      const lf v4534 = (l7030 - l7031);
      w[76148 + k4530] = v4534;
    }
    for (int k4535 = 0; k4535 < 22; ++k4535) {
      for (int k4538 = 0; k4538 < 12; ++k4538) {
        const lf l7037 = w[105348 + 12 * k4535 + k4538];
        const lf l7038 = w[100844 + 4 + 72 * k4535 + 6 * k4538];
        const lf v4539 = (l7037 - l7038);
        w[76414 + 12 * k4535 + k4538] = v4539;
        const lf l7041 = w[105614 + 12 * k4535 + k4538];
        const lf l7042 = w[100844 + 5 + 72 * k4535 + 6 * k4538];
        const lf v4540 = (l7041 - l7042);
        w[76680 + 12 * k4535 + k4538] = v4540;
      }
    }
  }
  const int count = first + LANES < draws ? LANES : (int)(draws - first);
  if (out[0]) for (int k5495 = 0; k5495 < 264; ++k5495) for (int k5496 = 0; k5496 < 6; ++k5496) for (int l = 0; l < count; ++l) ((wide *)out[0])[(first + l) * 1584 + 1 * k5496 + 6 * k5495] = (wide)(w[62816 + 6 * k5495 + k5496])[l];
  if (out[1]) for (int k5497 = 0; k5497 < 264; ++k5497) for (int l = 0; l < count; ++l) ((wide *)out[1])[(first + l) * 264 + 1 * k5497] = (wide)(w[76946 + k5497])[l];
  if (out[2]) for (int k5498 = 0; k5498 < 264; ++k5498) for (int l = 0; l < count; ++l) ((wide *)out[2])[(first + l) * 264 + 1 * k5498] = (wide)(w[77212 + k5498])[l];
  if (out[3]) for (int k5499 = 0; k5499 < 264; ++k5499) for (int k5500 = 0; k5500 < 4; ++k5500) for (int l = 0; l < count; ++l) ((wide *)out[3])[(first + l) * 1056 + 1 * k5500 + 4 * k5499] = (wide)(w[65460 + 4 * k5499 + k5500])[l];
  if (out[4]) for (int k5501 = 0; k5501 < 264; ++k5501) for (int l = 0; l < count; ++l) ((wide *)out[4])[(first + l) * 264 + 1 * k5501] = (wide)(w[77478 + k5501])[l];
  if (out[5]) for (int k5502 = 0; k5502 < 264; ++k5502) for (int l = 0; l < count; ++l) ((wide *)out[5])[(first + l) * 264 + 1 * k5502] = (wide)(w[77744 + k5502])[l];
  if (out[6]) for (int k5503 = 0; k5503 < 264; ++k5503) for (int l = 0; l < count; ++l) ((wide *)out[6])[(first + l) * 264 + 1 * k5503] = (wide)(w[78010 + k5503])[l];
  if (out[7]) for (int k5504 = 0; k5504 < 264; ++k5504) for (int k5505 = 0; k5505 < 32; ++k5505) for (int l = 0; l < count; ++l) ((wide *)out[7])[(first + l) * 8448 + 1 * k5505 + 32 * k5504] = (wide)(w[54366 + 32 * k5504 + k5505])[l];
  if (out[8]) for (int k5506 = 0; k5506 < 264; ++k5506) for (int k5507 = 0; k5507 < 32; ++k5507) for (int l = 0; l < count; ++l) ((wide *)out[8])[(first + l) * 8448 + 1 * k5507 + 32 * k5506] = (wide)(w[67698 + 32 * k5506 + k5507])[l];
}
