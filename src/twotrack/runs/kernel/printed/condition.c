#include "runtime.h"

i8 twotrack_condition_work(void) { return (i8)(sizeof(lf) * 426396ll + sizeof(real) * 13122ll); }
void twotrack_condition(const void *const *in, void *const *out, const u1 *tables, void *work, i8 first, i8 draws) {
  lf *const w = work; real *const u = (real *)(w + 426396); (void)w; (void)u; (void)tables; (void)in;
  li8 v8247;
  gather_i8(&v8247, in[0], 1, first, draws);
  gather_f8((lf *)(w + 0), in[1], 650, first, draws);
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
  const wide *const a489 = in[489];
  const wide *const a490 = in[490];
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
  const wide *const a511 = in[511];
  const wide *const a512 = in[512];
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
  const wide *const a560 = in[560];
  const wide *const a562 = in[562];
  const wide *const a563 = in[563];
  const wide *const a564 = in[564];
  const wide *const a565 = in[565];
  const wide *const a566 = in[566];
  const wide *const a567 = in[567];
  const wide *const a568 = in[568];
  const wide *const a572 = in[572];
  const u1 *const a573 = in[573];
  const wide *const a575 = in[575];
  const wide *const a578 = in[578];
  const wide *const a579 = in[579];
  const wide *const a580 = in[580];
  const wide *const a581 = in[581];
  const wide *const a582 = in[582];
  const wide *const a585 = in[585];
  const u4 *const t8841 = (const u4 *)(tables + 0);
  const u4 *const t9616 = (const u4 *)(tables + 2624);
  const u4 *const t9619 = (const u4 *)(tables + 4352);
  const u4 *const t9642 = (const u4 *)(tables + 182848);
  const u4 *const t9645 = (const u4 *)(tables + 183936);
  const wide *const t9677 = (const wide *)(tables + 188160);
  const u1 *const t9694 = (const u1 *)(tables + 188288);
  const i8 *const t9700 = (const i8 *)(tables + 188352);
  const u1 *const t9733 = (const u1 *)(tables + 188416);
  const u4 *const t9736 = (const u4 *)(tables + 188480);
  const u1 *const t9769 = (const u1 *)(tables + 194816);
  const i8 *const t9788 = (const i8 *)(tables + 194880);
  const u4 *const t9838 = (const u4 *)(tables + 194944);
  const u4 *const t9841 = (const u4 *)(tables + 195072);
  const wide *const t9875 = (const wide *)(tables + 197888);
  const u1 *const t9878 = (const u1 *)(tables + 755456);
  const u1 *const t9880 = (const u1 *)(tables + 825152);
  const wide *const t9911 = (const wide *)(tables + 894848);
  const i8 *const t9917 = (const i8 *)(tables + 1018752);
  const wide *const t10041 = (const wide *)(tables + 1018944);
  const wide *const t10834 = (const wide *)(tables + 147776);
  const wide *const t12801 = (const wide *)(tables + 147904);
  const wide *const t13601 = (const wide *)(tables + 147968);
  const i8 r505 = a2[0];
  const u4 s8833 = ((u4)r505);
  const i8 s8835 = (r505 >> ((i8)32ll));
  const u4 s8836 = ((u4)s8835);
  const lu4 v8837 = CAST(lu4, v8247);
  lu4 v8839;
  lu4 v8840;
  lanes_threefry(SPLAT(lu4, s8836), SPLAT(lu4, s8833), SPLAT(lu4, ((u4)0ull)), v8837, &v8839, &v8840);
  const real r513 = (real)a12[0];
  const real s8872 = (r513 * R(0.0));
  const real r515 = (real)a11[0];
  const real s8873 = (r515 + s8872);
  const real r517 = (real)a16[0];
  const real s8892 = (r517 * R(0.0));
  const real r519 = (real)a15[0];
  const real s8893 = (r519 + s8892);
  const real s8895 = (s8893 * R(0x1.5555555555555p-4));
  const real r522 = (real)a62[0];
  const real s8926 = (r522 * R(0.0));
  const real r524 = (real)a61[0];
  const real s8927 = (r524 + s8926);
  const real r526 = (real)a60[0];
  const real s8928 = (r526 * R(0.0));
  const real r528 = (real)a59[0];
  const real s8929 = (r528 + s8928);
  const real r530 = (real)a76[0];
  const real s8939 = (r530 * R(0.0));
  const real r532 = (real)a75[0];
  const real s8940 = (r532 + s8939);
  const real r534 = (real)a48[0];
  const real s8959 = (r534 * R(0.0));
  const real r536 = (real)a47[0];
  const real s8960 = (r536 + s8959);
  const real r538 = (real)a68[0];
  const real s8994 = (r538 * R(0.0));
  const real r540 = (real)a67[0];
  const real s8995 = (r540 + s8994);
  const real r542 = (real)a78[0];
  const real s8996 = (r542 * R(0.0));
  const real r544 = (real)a77[0];
  const real s8997 = (r544 + s8996);
  const real s8999 = (s8997 * R(0x1.0d24456359e3ap-5));
  const real r547 = (real)a124[0];
  const real s9047 = (r547 * R(0.0));
  const real r549 = (real)a123[0];
  const real s9048 = (r549 + s9047);
  const real r551 = (real)a164[0];
  const real s9112 = (r551 * R(0.0));
  const real r553 = (real)a163[0];
  const real s9113 = (r553 + s9112);
  const real r555 = (real)a262[0];
  const real s9133 = (r555 * R(0.0));
  const real r557 = (real)a261[0];
  const real s9134 = (r557 + s9133);
  const real r559 = (real)a176[0];
  const real s9173 = (r559 * R(0.0));
  const real r561 = (real)a175[0];
  const real s9174 = (r561 + s9173);
  const real s9175 = (s9174 * R(0x1.5555555555555p-4));
  const real r564 = (real)a274[0];
  const real s9243 = (r564 * R(0.0));
  const real r566 = (real)a273[0];
  const real s9244 = (r566 + s9243);
  const real r568 = (real)a330[0];
  const real s9317 = (r568 * R(0.0));
  const real r570 = (real)a329[0];
  const real s9318 = (r570 + s9317);
  const real r572 = (real)a336[0];
  const real s9370 = (r572 * R(0.0));
  const real r574 = (real)a335[0];
  const real s9371 = (r574 + s9370);
  const real r576 = (real)a402[0];
  const real s9454 = (r576 * R(0.0));
  const real r578 = (real)a401[0];
  const real s9455 = (r578 + s9454);
  const real s9457 = (s9455 * R(0x1.4585555555555p+16));
  const real r581 = (real)a440[0];
  const real s9512 = (r581 * R(0.0));
  const real r583 = (real)a439[0];
  const real s9513 = (r583 + s9512);
  const real s9514 = (s9513 * R(0x1.3de4355555555p+26));
  const real r586 = (real)a458[0];
  const real s9521 = (r586 * R(0.0));
  const real r588 = (real)a457[0];
  const real s9522 = (r588 + s9521);
  const real s9523 = (s9522 * R(0x1.4f8b588e368f1p-17));
  const real r591 = (real)a474[0];
  const real s9529 = (r591 * R(0.0));
  const real r593 = (real)a473[0];
  const real s9530 = (r593 + s9529);
  const real r595 = (real)a434[0];
  const real s9534 = (r595 * R(0.0));
  const real r597 = (real)a433[0];
  const real s9535 = (r597 + s9534);
  const real s9536 = (s9535 * R(0x1.4f8b588e368f1p-17));
  const real r600 = (real)a496[0];
  const real s9565 = (r600 * R(0.0));
  const real r602 = (real)a495[0];
  const real s9566 = (r602 + s9565);
  const real r604 = (real)a472[0];
  const real s9567 = (r604 * R(0.0));
  const real r606 = (real)a471[0];
  const real s9568 = (r606 + s9567);
  const real r608 = (real)a500[0];
  const real s9602 = (r608 * R(0.0));
  const real r610 = (real)a499[0];
  const real s9603 = (r610 + s9602);
  const real r612 = (real)a430[0];
  const real s9604 = (r612 * R(0.0));
  const real r614 = (real)a429[0];
  const real s9605 = (r614 + s9604);
  const real s10324 = (R(0.0) * s9457);
  const real s10506 = (R(1.0) / s8960);
  const real s10529 = (R(1.0) / s9048);
  const real s10694 = (-s9566);
  const real s10699 = (R(1.0) / s9568);
  const real s10904 = (R(0x1.19799812dea11p-40) * s8873);
  const real s10906 = (R(1.0) / s8873);
  const real s10979 = (R(2.0) * s9523);
  const real s10980 = (R(1.0) / s10979);
  const real s10998 = (R(1.0) / s9536);
  const real s11015 = (R(2.0) * s9514);
  const real s11016 = (R(1.0) / s11015);
  const real s12991 = (R(0x1.19799812dea11p-40) * s9175);
  const real s12993 = (R(1.0) / s9175);
  const real s13058 = (R(1.0) / s9244);
  const real s13741 = (R(1.0) / s8995);
  for (int k34974 = 0; k34974 < 650; ++k34974) {
    const u4 r633 = t8841[k34974];
    lu4 v34975;
    lu4 v34976;
    lanes_threefry(v8839, v8840, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r633), &v34975, &v34976);
    lu4 v34977;
    lu4 v34978;
    lanes_threefry(v34975, v34976, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v34977, &v34978);
    const lu8 v34979 = CAST(lu8, v34977);
    const lu8 v34980 = CAST(lu8, v34978);
    const lu8 v34981 = (v34979 << ((u8)32ull));
    const lu8 v34982 = (v34981 | v34980);
    const lu8 v34983 = (v34982 >> ((u8)12ull));
    const lu8 v34984 = (v34983 | ((u8)4607182418800017408ull));
    const lw v34985 = ((lw)(v34984));
    const lw v34986 = (v34985 - (1.0));
    const lw v34987 = (v34986 * (2.0));
    const lw v34988 = (v34987 + (-0x1.fffffffffffffp-1));
    const lw v34989 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v34988);
    const lf v34990 = CAST(lf, lw_erf_inv(v34989));
    const lf v34991 = (R(0x1.6a09e667f3bcdp+0) * v34990);
    const lf l653 = w[0 + k34974];
    const lm v34992 = CAST(lm, (l653 != l653));
    const lf v34993 = lf_select(v34992, v34991, l653);
    w[650 + k34974] = v34993;
  }
  const real r658 = (real)a20[0];
  const lf l659 = w[650 + 0];
  const lf v8868 = (r658 * l659);
  const real r661 = (real)a19[0];
  const lf v8869 = (r661 + v8868);
  const lf v8871 = lf_max(v8869, SPLAT(lf, R(0.0)));
  const real r664 = (real)a8[0];
  const lf l665 = w[650 + 1];
  const lf v8874 = (r664 * l665);
  const real r667 = (real)a7[0];
  const lf v8875 = (r667 + v8874);
  const lf v8876 = lf_max(v8875, SPLAT(lf, R(0.0)));
  const real r670 = (real)a14[0];
  const lf l671 = w[650 + 2];
  const lf v8877 = (r670 * l671);
  const real r673 = (real)a13[0];
  const lf v8878 = (r673 + v8877);
  const lf v8879 = lf_logistic(v8878);
  const real r676 = (real)a4[0];
  const lf l677 = w[650 + 3];
  const lf v8880 = (r676 * l677);
  const real r679 = (real)a3[0];
  const lf v8881 = (r679 + v8880);
  const lf v8882 = lf_max(v8881, SPLAT(lf, R(0.0)));
  const real r682 = (real)a6[0];
  const lf l683 = w[650 + 4];
  const lf v8883 = (r682 * l683);
  const real r685 = (real)a5[0];
  const lf v8884 = (r685 + v8883);
  const lf v8885 = lf_max(v8884, SPLAT(lf, R(0.0)));
  const real r688 = (real)a10[0];
  const lf l689 = w[650 + 5];
  const lf v8886 = (r688 * l689);
  const real r691 = (real)a9[0];
  const lf v8887 = (r691 + v8886);
  const lf v8888 = lf_exp(v8887);
  const real r694 = (real)a18[0];
  const lf l695 = w[650 + 6];
  const lf v8889 = (r694 * l695);
  const real r697 = (real)a17[0];
  const lf v8890 = (r697 + v8889);
  const lf v8891 = lf_exp(v8890);
  const real r700 = (real)a30[0];
  const lf l701 = w[650 + 23];
  const lf v8912 = (r700 * l701);
  const real r703 = (real)a29[0];
  const lf v8913 = (r703 + v8912);
  const lf v8914 = lf_exp(v8913);
  const lf v8916 = (v8914 * R(0x1.3de4355555555p+26));
  const real r707 = (real)a28[0];
  const lf l708 = w[650 + 24];
  const lf v8917 = (r707 * l708);
  const real r710 = (real)a27[0];
  const lf v8918 = (r710 + v8917);
  const lf v8919 = lf_exp(v8918);
  const lf v8920 = (v8919 * R(0x1.3de4355555555p+26));
  const real r714 = (real)a50[0];
  const lf l715 = w[650 + 31];
  const lf v8930 = (r714 * l715);
  const real r717 = (real)a49[0];
  const lf v8931 = (r717 + v8930);
  const lf v8932 = lf_exp(v8931);
  const real r720 = (real)a90[0];
  const lf l721 = w[650 + 38];
  const lf v8936 = (r720 * l721);
  const real r723 = (real)a89[0];
  const lf v8937 = (r723 + v8936);
  const lf v8938 = lf_exp(v8937);
  const real r726 = (real)a72[0];
  const lf l727 = w[650 + 39];
  const lf v8941 = (r726 * l727);
  const real r729 = (real)a71[0];
  const lf v8942 = (r729 + v8941);
  const lf v8943 = lf_logistic(v8942);
  const real r732 = (real)a74[0];
  const lf l733 = w[650 + 40];
  const lf v8944 = (r732 * l733);
  const real r735 = (real)a73[0];
  const lf v8945 = (r735 + v8944);
  const lf v8946 = lf_logistic(v8945);
  const real r738 = (real)a70[0];
  const lf l739 = w[650 + 41];
  const lf v8947 = (r738 * l739);
  const real r741 = (real)a69[0];
  const lf v8948 = (r741 + v8947);
  const lf v8949 = lf_logistic(v8948);
  const real r744 = (real)a24[0];
  const lf l745 = w[650 + 42];
  const lf v8950 = (r744 * l745);
  const real r747 = (real)a23[0];
  const lf v8951 = (r747 + v8950);
  const lf v8952 = lf_logistic(v8951);
  const real r750 = (real)a26[0];
  const lf l751 = w[650 + 43];
  const lf v8953 = (r750 * l751);
  const real r753 = (real)a25[0];
  const lf v8954 = (r753 + v8953);
  const lf v8955 = lf_logistic(v8954);
  const real r756 = (real)a22[0];
  const lf l757 = w[650 + 44];
  const lf v8956 = (r756 * l757);
  const real r759 = (real)a21[0];
  const lf v8957 = (r759 + v8956);
  const lf v8958 = lf_logistic(v8957);
  const real r762 = (real)a46[0];
  const lf l763 = w[650 + 45];
  const lf v8961 = (r762 * l763);
  const real r765 = (real)a45[0];
  const lf v8962 = (r765 + v8961);
  const lf v8963 = lf_exp(v8962);
  const real r768 = (real)a44[0];
  const lf l769 = w[650 + 46];
  const lf v8964 = (r768 * l769);
  const real r771 = (real)a43[0];
  const lf v8965 = (r771 + v8964);
  const lf v8966 = lf_exp(v8965);
  const real r774 = (real)a86[0];
  const lf l775 = w[650 + 47];
  const lf v8967 = (r774 * l775);
  const real r777 = (real)a85[0];
  const lf v8968 = (r777 + v8967);
  const lf v8969 = lf_logistic(v8968);
  const real r780 = (real)a84[0];
  const lf l781 = w[650 + 48];
  const lf v8970 = (r780 * l781);
  const real r783 = (real)a83[0];
  const lf v8971 = (r783 + v8970);
  const lf v8972 = lf_logistic(v8971);
  const real r786 = (real)a82[0];
  const lf l787 = w[650 + 49];
  const lf v8973 = (r786 * l787);
  const real r789 = (real)a81[0];
  const lf v8974 = (r789 + v8973);
  const lf v8975 = lf_logistic(v8974);
  const real r792 = (real)a54[0];
  const lf l793 = w[650 + 50];
  const lf v8976 = (r792 * l793);
  const real r795 = (real)a53[0];
  const lf v8977 = (r795 + v8976);
  const lf v8978 = lf_exp(v8977);
  const real r798 = (real)a42[0];
  const lf l799 = w[650 + 51];
  const lf v8979 = (r798 * l799);
  const real r801 = (real)a41[0];
  const lf v8980 = (r801 + v8979);
  const lf v8981 = lf_exp(v8980);
  const real r804 = (real)a58[0];
  const lf l805 = w[650 + 56];
  const lf v9000 = (r804 * l805);
  const real r807 = (real)a57[0];
  const lf v9001 = (r807 + v9000);
  const lf v9002 = lf_exp(v9001);
  const real r810 = (real)a56[0];
  const lf l811 = w[650 + 57];
  const lf v9003 = (r810 * l811);
  const real r813 = (real)a55[0];
  const lf v9004 = (r813 + v9003);
  const lf v9005 = lf_exp(v9004);
  const real r816 = (real)a116[0];
  const lf l817 = w[650 + 59];
  const lf v9013 = (r816 * l817);
  const real r819 = (real)a115[0];
  const lf v9014 = (r819 + v9013);
  const lf v9015 = lf_exp(v9014);
  const real r822 = (real)a122[0];
  const lf l823 = w[650 + 60];
  const lf v9016 = (r822 * l823);
  const real r825 = (real)a121[0];
  const lf v9017 = (r825 + v9016);
  const lf v9018 = lf_exp(v9017);
  const real r828 = (real)a138[0];
  const lf l829 = w[650 + 61];
  const lf v9019 = (r828 * l829);
  const real r831 = (real)a137[0];
  const lf v9020 = (r831 + v9019);
  const lf v9021 = lf_exp(v9020);
  const real r834 = (real)a102[0];
  const lf l835 = w[650 + 62];
  const lf v9024 = (r834 * l835);
  const real r837 = (real)a101[0];
  const lf v9025 = (r837 + v9024);
  const lf v9026 = lf_exp(v9025);
  const real r840 = (real)a126[0];
  const lf l841 = w[650 + 63];
  const lf v9027 = (r840 * l841);
  const real r843 = (real)a125[0];
  const lf v9028 = (r843 + v9027);
  const lf v9029 = lf_exp(v9028);
  const real r846 = (real)a108[0];
  const lf l847 = w[650 + 64];
  const lf v9030 = (r846 * l847);
  const real r849 = (real)a107[0];
  const lf v9031 = (r849 + v9030);
  const lf v9032 = lf_exp(v9031);
  const real r852 = (real)a98[0];
  const lf l853 = w[650 + 66];
  const lf v9044 = (r852 * l853);
  const real r855 = (real)a97[0];
  const lf v9045 = (r855 + v9044);
  const lf v9046 = lf_max(v9045, SPLAT(lf, R(0.0)));
  const real r858 = (real)a146[0];
  const lf l859 = w[650 + 71];
  const lf v9061 = (r858 * l859);
  const real r861 = (real)a145[0];
  const lf v9062 = (r861 + v9061);
  const lf v9063 = lf_logistic(v9062);
  const real r864 = (real)a130[0];
  const lf l865 = w[650 + 72];
  const lf v9064 = (r864 * l865);
  const real r867 = (real)a129[0];
  const lf v9065 = (r867 + v9064);
  const lf v9066 = lf_max(v9065, SPLAT(lf, R(0.0)));
  const real r870 = (real)a128[0];
  const lf l871 = w[650 + 73];
  const lf v9067 = (r870 * l871);
  const real r873 = (real)a127[0];
  const lf v9068 = (r873 + v9067);
  const lf v9069 = lf_exp(v9068);
  const real r876 = (real)a94[0];
  const lf l877 = w[650 + 74];
  const lf v9070 = (r876 * l877);
  const real r879 = (real)a93[0];
  const lf v9071 = (r879 + v9070);
  const lf v9072 = lf_max(v9071, SPLAT(lf, R(0.0)));
  const real r882 = (real)a118[0];
  const lf l883 = w[650 + 75];
  const lf v9073 = (r882 * l883);
  const real r885 = (real)a117[0];
  const lf v9074 = (r885 + v9073);
  const lf v9075 = lf_max(v9074, SPLAT(lf, R(0.0)));
  const real r888 = (real)a168[0];
  const lf l889 = w[650 + 77];
  const lf v9079 = (r888 * l889);
  const real r891 = (real)a167[0];
  const lf v9080 = (r891 + v9079);
  const lf v9081 = lf_exp(v9080);
  const real r894 = (real)a154[0];
  const lf l895 = w[650 + 78];
  const lf v9082 = (r894 * l895);
  const real r897 = (real)a153[0];
  const lf v9083 = (r897 + v9082);
  const lf v9084 = lf_logistic(v9083);
  const real r900 = (real)a156[0];
  const lf l901 = w[650 + 79];
  const lf v9085 = (r900 * l901);
  const real r903 = (real)a155[0];
  const lf v9086 = (r903 + v9085);
  const lf v9087 = lf_exp(v9086);
  const real r906 = (real)a150[0];
  const lf l907 = w[650 + 80];
  const lf v9088 = (r906 * l907);
  const real r909 = (real)a149[0];
  const lf v9089 = (r909 + v9088);
  const lf v9090 = lf_exp(v9089);
  const lf v9091 = (v9090 * R(0x1.5555555555555p-4));
  const real r913 = (real)a148[0];
  const lf l914 = w[650 + 81];
  const lf v9092 = (r913 * l914);
  const real r916 = (real)a147[0];
  const lf v9093 = (r916 + v9092);
  const lf v9094 = lf_exp(v9093);
  const lf v9095 = (v9094 * R(0x1.5555555555555p-4));
  const real r920 = (real)a166[0];
  const lf l921 = w[650 + 82];
  const lf v9096 = (r920 * l921);
  const real r923 = (real)a165[0];
  const lf v9097 = (r923 + v9096);
  const lf v9098 = lf_max(v9097, SPLAT(lf, R(0.0)));
  const real r926 = (real)a162[0];
  const lf l927 = w[650 + 83];
  const lf v9099 = (r926 * l927);
  const real r929 = (real)a161[0];
  const lf v9100 = (r929 + v9099);
  const lf v9101 = lf_logistic(v9100);
  const real r932 = (real)a152[0];
  const lf l933 = w[650 + 84];
  const lf v9102 = (r932 * l933);
  const real r935 = (real)a151[0];
  const lf v9103 = (r935 + v9102);
  const lf v9104 = lf_exp(v9103);
  const lf v9105 = (v9104 * R(0x1.3de4355555555p+26));
  const real r939 = (real)a160[0];
  const lf l940 = w[650 + 85];
  const lf v9106 = (r939 * l940);
  const real r942 = (real)a159[0];
  const lf v9107 = (r942 + v9106);
  const lf v9108 = lf_exp(v9107);
  const real r945 = (real)a158[0];
  const lf l946 = w[650 + 86];
  const lf v9109 = (r945 * l946);
  const real r948 = (real)a157[0];
  const lf v9110 = (r948 + v9109);
  const lf v9111 = lf_exp(v9110);
  const real r951 = (real)a202[0];
  const lf l952 = w[650 + 99];
  const lf v9127 = (r951 * l952);
  const real r954 = (real)a201[0];
  const lf v9128 = (r954 + v9127);
  const lf v9129 = lf_exp(v9128);
  const real r957 = (real)a186[0];
  const lf l958 = w[650 + 100];
  const lf v9130 = (r957 * l958);
  const real r960 = (real)a185[0];
  const lf v9131 = (r960 + v9130);
  const lf v9132 = lf_logistic(v9131);
  const real r963 = (real)a182[0];
  const lf l964 = w[650 + 101];
  const lf v9135 = (r963 * l964);
  const real r966 = (real)a181[0];
  const lf v9136 = (r966 + v9135);
  const lf v9137 = lf_max(v9136, SPLAT(lf, R(0.0)));
  const real r969 = (real)a206[0];
  const lf l970 = w[650 + 102];
  const lf v9138 = (r969 * l970);
  const real r972 = (real)a205[0];
  const lf v9139 = (r972 + v9138);
  const lf v9140 = lf_exp(v9139);
  const real r975 = (real)a268[0];
  const lf l976 = w[650 + 103];
  const lf v9143 = (r975 * l976);
  const real r978 = (real)a267[0];
  const lf v9144 = (r978 + v9143);
  const lf v9145 = lf_exp(v9144);
  const real r981 = (real)a214[0];
  const lf l982 = w[650 + 104];
  const lf v9146 = (r981 * l982);
  const real r984 = (real)a213[0];
  const lf v9147 = (r984 + v9146);
  const lf v9148 = lf_exp(v9147);
  const real r987 = (real)a216[0];
  const lf l988 = w[650 + 105];
  const lf v9149 = (r987 * l988);
  const real r990 = (real)a215[0];
  const lf v9150 = (r990 + v9149);
  const lf v9151 = lf_exp(v9150);
  const real r993 = (real)a266[0];
  const lf l994 = w[650 + 106];
  const lf v9152 = (r993 * l994);
  const real r996 = (real)a265[0];
  const lf v9153 = (r996 + v9152);
  const lf v9154 = lf_exp(v9153);
  const real r999 = (real)a212[0];
  const lf l1000 = w[650 + 107];
  const lf v9155 = (r999 * l1000);
  const real r1002 = (real)a211[0];
  const lf v9156 = (r1002 + v9155);
  const lf v9157 = lf_exp(v9156);
  const real r1005 = (real)a270[0];
  const lf l1006 = w[650 + 108];
  const lf v9158 = (r1005 * l1006);
  const real r1008 = (real)a269[0];
  const lf v9159 = (r1008 + v9158);
  const lf v9160 = lf_exp(v9159);
  const real r1011 = (real)a264[0];
  const lf l1012 = w[650 + 109];
  const lf v9161 = (r1011 * l1012);
  const real r1014 = (real)a263[0];
  const lf v9162 = (r1014 + v9161);
  const lf v9163 = lf_max(v9162, SPLAT(lf, R(0.0)));
  const real r1017 = (real)a172[0];
  const lf l1018 = w[650 + 110];
  const lf v9164 = (r1017 * l1018);
  const real r1020 = (real)a171[0];
  const lf v9165 = (r1020 + v9164);
  const lf v9166 = lf_logistic(v9165);
  const real r1023 = (real)a170[0];
  const lf l1024 = w[650 + 111];
  const lf v9167 = (r1023 * l1024);
  const real r1026 = (real)a169[0];
  const lf v9168 = (r1026 + v9167);
  const lf v9169 = lf_exp(v9168);
  const real r1029 = (real)a174[0];
  const lf l1030 = w[650 + 116];
  const lf v9176 = (r1029 * l1030);
  const real r1032 = (real)a173[0];
  const lf v9177 = (r1032 + v9176);
  const lf v9178 = lf_max(v9177, SPLAT(lf, R(0.0)));
  const real r1035 = (real)a234[0];
  const lf l1036 = w[650 + 118];
  const lf v9182 = (r1035 * l1036);
  const real r1038 = (real)a233[0];
  const lf v9183 = (r1038 + v9182);
  const lf v9184 = lf_logistic(v9183);
  const real r1041 = (real)a224[0];
  const lf l1042 = w[650 + 119];
  const lf v9185 = (r1041 * l1042);
  const real r1044 = (real)a223[0];
  const lf v9186 = (r1044 + v9185);
  const lf v9187 = lf_exp(v9186);
  const real r1047 = (real)a222[0];
  const lf l1048 = w[650 + 120];
  const lf v9188 = (r1047 * l1048);
  const real r1050 = (real)a221[0];
  const lf v9189 = (r1050 + v9188);
  const lf v9190 = lf_exp(v9189);
  const real r1053 = (real)a220[0];
  const lf l1054 = w[650 + 121];
  const lf v9191 = (r1053 * l1054);
  const real r1056 = (real)a219[0];
  const lf v9192 = (r1056 + v9191);
  const lf v9193 = lf_exp(v9192);
  const real r1059 = (real)a218[0];
  const lf l1060 = w[650 + 122];
  const lf v9194 = (r1059 * l1060);
  const real r1062 = (real)a217[0];
  const lf v9195 = (r1062 + v9194);
  const lf v9196 = lf_logistic(v9195);
  const real r1065 = (real)a196[0];
  const lf l1066 = w[650 + 123];
  const lf v9197 = (r1065 * l1066);
  const real r1068 = (real)a195[0];
  const lf v9198 = (r1068 + v9197);
  const lf v9199 = lf_logistic(v9198);
  const real r1071 = (real)a208[0];
  const lf l1072 = w[650 + 128];
  const lf v9203 = (r1071 * l1072);
  const real r1074 = (real)a207[0];
  const lf v9204 = (r1074 + v9203);
  const lf v9205 = lf_logistic(v9204);
  const real r1077 = (real)a256[0];
  const lf l1078 = w[650 + 129];
  const lf v9206 = (r1077 * l1078);
  const real r1080 = (real)a255[0];
  const lf v9207 = (r1080 + v9206);
  const lf v9208 = lf_logistic(v9207);
  const real r1083 = (real)a258[0];
  const lf l1084 = w[650 + 130];
  const lf v9209 = (r1083 * l1084);
  const real r1086 = (real)a257[0];
  const lf v9210 = (r1086 + v9209);
  const lf v9211 = lf_logistic(v9210);
  const real r1089 = (real)a254[0];
  const lf l1090 = w[650 + 131];
  const lf v9212 = (r1089 * l1090);
  const real r1092 = (real)a253[0];
  const lf v9213 = (r1092 + v9212);
  const lf v9214 = lf_logistic(v9213);
  const real r1095 = (real)a250[0];
  const lf l1096 = w[650 + 132];
  const lf v9215 = (r1095 * l1096);
  const real r1098 = (real)a249[0];
  const lf v9216 = (r1098 + v9215);
  const lf v9217 = lf_exp(v9216);
  const real r1101 = (real)a252[0];
  const lf l1102 = w[650 + 133];
  const lf v9218 = (r1101 * l1102);
  const real r1104 = (real)a251[0];
  const lf v9219 = (r1104 + v9218);
  const lf v9220 = lf_exp(v9219);
  const real r1107 = (real)a248[0];
  const lf l1108 = w[650 + 134];
  const lf v9221 = (r1107 * l1108);
  const real r1110 = (real)a247[0];
  const lf v9222 = (r1110 + v9221);
  const lf v9223 = lf_exp(v9222);
  const real r1113 = (real)a240[0];
  const lf l1114 = w[650 + 136];
  const lf v9227 = (r1113 * l1114);
  const real r1116 = (real)a239[0];
  const lf v9228 = (r1116 + v9227);
  const lf v9229 = lf_exp(v9228);
  const lf v9230 = (v9229 * R(0x1.3de4355555555p+26));
  const real r1120 = (real)a242[0];
  const lf l1121 = w[650 + 137];
  const lf v9231 = (r1120 * l1121);
  const real r1123 = (real)a241[0];
  const lf v9232 = (r1123 + v9231);
  const lf v9233 = lf_exp(v9232);
  const lf v9234 = (v9233 * R(0x1.5555555555555p-4));
  const real r1127 = (real)a246[0];
  const lf l1128 = w[650 + 138];
  const lf v9235 = (r1127 * l1128);
  const real r1130 = (real)a245[0];
  const lf v9236 = (r1130 + v9235);
  const lf v9237 = lf_exp(v9236);
  const real r1133 = (real)a244[0];
  const lf l1134 = w[650 + 139];
  const lf v9238 = (r1133 * l1134);
  const real r1136 = (real)a243[0];
  const lf v9239 = (r1136 + v9238);
  const lf v9240 = lf_exp(v9239);
  const real r1139 = (real)a272[0];
  const lf l1140 = w[650 + 140];
  const lf v9245 = (r1139 * l1140);
  const real r1142 = (real)a271[0];
  const lf v9246 = (r1142 + v9245);
  const real r1144 = (real)a194[0];
  const lf l1145 = w[650 + 141];
  const lf v9247 = (r1144 * l1145);
  const real r1147 = (real)a193[0];
  const lf v9248 = (r1147 + v9247);
  const lf v9249 = lf_max(v9248, SPLAT(lf, R(0.0)));
  const real r1150 = (real)a192[0];
  const lf l1151 = w[650 + 142];
  const lf v9250 = (r1150 * l1151);
  const real r1153 = (real)a191[0];
  const lf v9251 = (r1153 + v9250);
  const lf v9252 = lf_exp(v9251);
  const real r1156 = (real)a232[0];
  const lf l1157 = w[650 + 143];
  const lf v9253 = (r1156 * l1157);
  const real r1159 = (real)a231[0];
  const lf v9254 = (r1159 + v9253);
  const lf v9255 = lf_max(v9254, SPLAT(lf, R(0.0)));
  const real r1162 = (real)a238[0];
  const lf l1163 = w[650 + 144];
  const lf v9256 = (r1162 * l1163);
  const real r1165 = (real)a237[0];
  const lf v9257 = (r1165 + v9256);
  const lf v9258 = lf_exp(v9257);
  const real r1168 = (real)a236[0];
  const lf l1169 = w[650 + 145];
  const lf v9259 = (r1168 * l1169);
  const real r1171 = (real)a235[0];
  const lf v9260 = (r1171 + v9259);
  const lf v9261 = lf_max(v9260, SPLAT(lf, R(0.0)));
  const real r1174 = (real)a226[0];
  const lf l1175 = w[650 + 146];
  const lf v9262 = (r1174 * l1175);
  const real r1177 = (real)a225[0];
  const lf v9263 = (r1177 + v9262);
  const lf v9264 = lf_exp(v9263);
  const real r1180 = (real)a228[0];
  const lf l1181 = w[650 + 147];
  const lf v9265 = (r1180 * l1181);
  const real r1183 = (real)a227[0];
  const lf v9266 = (r1183 + v9265);
  const lf v9267 = lf_exp(v9266);
  const real r1186 = (real)a318[0];
  const lf l1187 = w[650 + 148];
  const lf v9278 = (r1186 * l1187);
  const real r1189 = (real)a317[0];
  const lf v9279 = (r1189 + v9278);
  const lf v9280 = lf_max(v9279, SPLAT(lf, R(0.0)));
  const real r1192 = (real)a304[0];
  const lf l1193 = w[650 + 149];
  const lf v9283 = (r1192 * l1193);
  const real r1195 = (real)a303[0];
  const lf v9284 = (r1195 + v9283);
  const lf v9285 = lf_exp(v9284);
  const lf v9286 = (v9285 * R(0x1.0d24456359e3ap-5));
  const real r1199 = (real)a300[0];
  const lf l1200 = w[650 + 150];
  const lf v9287 = (r1199 * l1200);
  const real r1202 = (real)a299[0];
  const lf v9288 = (r1202 + v9287);
  const lf v9289 = lf_exp(v9288);
  const lf v9290 = (v9289 * R(0x1.0d24456359e3ap-5));
  const real r1206 = (real)a324[0];
  const lf l1207 = w[650 + 151];
  const lf v9291 = (r1206 * l1207);
  const real r1209 = (real)a323[0];
  const lf v9292 = (r1209 + v9291);
  const lf v9293 = lf_exp(v9292);
  const real r1212 = (real)a326[0];
  const lf l1213 = w[650 + 152];
  const lf v9294 = (r1212 * l1213);
  const real r1215 = (real)a325[0];
  const lf v9295 = (r1215 + v9294);
  const lf v9296 = lf_exp(v9295);
  const real r1218 = (real)a290[0];
  const lf l1219 = w[650 + 153];
  const lf v9297 = (r1218 * l1219);
  const real r1221 = (real)a289[0];
  const lf v9298 = (r1221 + v9297);
  const lf v9299 = lf_logistic(v9298);
  const real r1224 = (real)a292[0];
  const lf l1225 = w[650 + 154];
  const lf v9300 = (r1224 * l1225);
  const real r1227 = (real)a291[0];
  const lf v9301 = (r1227 + v9300);
  const lf v9302 = lf_exp(v9301);
  const real r1230 = (real)a306[0];
  const lf l1231 = w[650 + 155];
  const lf v9303 = (r1230 * l1231);
  const real r1233 = (real)a305[0];
  const lf v9304 = (r1233 + v9303);
  const lf v9305 = lf_exp(v9304);
  const real r1236 = (real)a280[0];
  const lf l1237 = w[650 + 156];
  const lf v9306 = (r1236 * l1237);
  const real r1239 = (real)a279[0];
  const lf v9307 = (r1239 + v9306);
  const lf v9308 = lf_exp(v9307);
  const lf v9310 = (v9308 * R(0x1.4f8b588e368f1p-17));
  const real r1243 = (real)a334[0];
  const lf l1244 = w[650 + 157];
  const lf v9311 = (r1243 * l1244);
  const real r1246 = (real)a333[0];
  const lf v9312 = (r1246 + v9311);
  const lf v9313 = lf_exp(v9312);
  const real r1249 = (real)a332[0];
  const lf l1250 = w[650 + 158];
  const lf v9314 = (r1249 * l1250);
  const real r1252 = (real)a331[0];
  const lf v9315 = (r1252 + v9314);
  const lf v9316 = lf_exp(v9315);
  const real r1255 = (real)a302[0];
  const lf l1256 = w[650 + 159];
  const lf v9319 = (r1255 * l1256);
  const real r1258 = (real)a301[0];
  const lf v9320 = (r1258 + v9319);
  const lf v9321 = lf_exp(v9320);
  const real r1261 = (real)a348[0];
  const lf l1262 = w[650 + 160];
  const lf v9322 = (r1261 * l1262);
  const real r1264 = (real)a347[0];
  const lf v9323 = (r1264 + v9322);
  const lf v9324 = lf_logistic(v9323);
  const real r1267 = (real)a316[0];
  const lf l1268 = w[650 + 161];
  const lf v9325 = (r1267 * l1268);
  const real r1270 = (real)a315[0];
  const lf v9326 = (r1270 + v9325);
  const lf v9327 = lf_logistic(v9326);
  const real r1273 = (real)a288[0];
  const lf l1274 = w[650 + 162];
  const lf v9328 = (r1273 * l1274);
  const real r1276 = (real)a287[0];
  const lf v9329 = (r1276 + v9328);
  const lf v9330 = lf_logistic(v9329);
  const real r1279 = (real)a278[0];
  const lf l1280 = w[650 + 163];
  const lf v9331 = (r1279 * l1280);
  const real r1282 = (real)a277[0];
  const lf v9332 = (r1282 + v9331);
  const lf v9333 = lf_logistic(v9332);
  const real r1285 = (real)a344[0];
  const lf l1286 = w[650 + 164];
  const lf v9334 = (r1285 * l1286);
  const real r1288 = (real)a343[0];
  const lf v9335 = (r1288 + v9334);
  const lf v9336 = lf_logistic(v9335);
  const real r1291 = (real)a312[0];
  const lf l1292 = w[650 + 165];
  const lf v9337 = (r1291 * l1292);
  const real r1294 = (real)a311[0];
  const lf v9338 = (r1294 + v9337);
  const lf v9339 = lf_logistic(v9338);
  const real r1297 = (real)a340[0];
  const lf l1298 = w[650 + 166];
  const lf v9340 = (r1297 * l1298);
  const real r1300 = (real)a339[0];
  const lf v9341 = (r1300 + v9340);
  const lf v9342 = lf_logistic(v9341);
  const real r1303 = (real)a308[0];
  const lf l1304 = w[650 + 167];
  const lf v9343 = (r1303 * l1304);
  const real r1306 = (real)a307[0];
  const lf v9344 = (r1306 + v9343);
  const lf v9345 = lf_logistic(v9344);
  const real r1309 = (real)a282[0];
  const lf l1310 = w[650 + 168];
  const lf v9346 = (r1309 * l1310);
  const real r1312 = (real)a281[0];
  const lf v9347 = (r1312 + v9346);
  const lf v9348 = lf_exp(v9347);
  const lf v9349 = (v9348 * R(0x1.0d24456359e3ap-5));
  const real r1316 = (real)a342[0];
  const lf l1317 = w[650 + 169];
  const lf v9350 = (r1316 * l1317);
  const real r1319 = (real)a341[0];
  const lf v9351 = (r1319 + v9350);
  const lf v9352 = lf_logistic(v9351);
  const real r1322 = (real)a310[0];
  const lf l1323 = w[650 + 170];
  const lf v9353 = (r1322 * l1323);
  const real r1325 = (real)a309[0];
  const lf v9354 = (r1325 + v9353);
  const lf v9355 = lf_logistic(v9354);
  const real r1328 = (real)a346[0];
  const lf l1329 = w[650 + 171];
  const lf v9356 = (r1328 * l1329);
  const real r1331 = (real)a345[0];
  const lf v9357 = (r1331 + v9356);
  const lf v9358 = lf_logistic(v9357);
  const real r1334 = (real)a314[0];
  const lf l1335 = w[650 + 172];
  const lf v9359 = (r1334 * l1335);
  const real r1337 = (real)a313[0];
  const lf v9360 = (r1337 + v9359);
  const lf v9361 = lf_logistic(v9360);
  const real r1340 = (real)a338[0];
  const lf l1341 = w[650 + 173];
  const lf v9362 = (r1340 * l1341);
  const real r1343 = (real)a337[0];
  const lf v9363 = (r1343 + v9362);
  const lf v9364 = lf_exp(v9363);
  const real r1346 = (real)a328[0];
  const lf l1347 = w[650 + 174];
  const lf v9365 = (r1346 * l1347);
  const real r1349 = (real)a327[0];
  const lf v9366 = (r1349 + v9365);
  const lf v9367 = lf_exp(v9366);
  const lf v9369 = (v9367 * R(0x1.d6ff796ddd4e6p-3));
  const real r1353 = (real)a350[0];
  const lf l1354 = w[650 + 175];
  const lf v9372 = (r1353 * l1354);
  const real r1356 = (real)a349[0];
  const lf v9373 = (r1356 + v9372);
  const lf v9374 = lf_logistic(v9373);
  const real r1359 = (real)a298[0];
  const lf l1360 = w[650 + 176];
  const lf v9375 = (r1359 * l1360);
  const real r1362 = (real)a297[0];
  const lf v9376 = (r1362 + v9375);
  const lf v9377 = lf_exp(v9376);
  const lf v9379 = (v9377 * R(0x1.6cc130d605981p-15));
  const real r1366 = (real)a400[0];
  const lf l1367 = w[650 + 194];
  const lf v9451 = (r1366 * l1367);
  const real r1369 = (real)a399[0];
  const lf v9452 = (r1369 + v9451);
  const lf v9453 = lf_exp(v9452);
  const real r1372 = (real)a404[0];
  const lf l1373 = w[650 + 195];
  const lf v9458 = (r1372 * l1373);
  const real r1375 = (real)a403[0];
  const lf v9459 = (r1375 + v9458);
  const lf v9460 = lf_exp(v9459);
  const real r1378 = (real)a416[0];
  const lf l1379 = w[650 + 196];
  const lf v9461 = (r1378 * l1379);
  const real r1381 = (real)a415[0];
  const lf v9462 = (r1381 + v9461);
  const lf v9463 = lf_max(v9462, SPLAT(lf, R(0.0)));
  const lf v9465 = (v9463 * R(0x1.12e0be826d695p-30));
  const real r1385 = (real)a418[0];
  const lf l1386 = w[650 + 197];
  const lf v9466 = (r1385 * l1386);
  const real r1388 = (real)a417[0];
  const lf v9467 = (r1388 + v9466);
  const lf v9468 = lf_exp(v9467);
  const real r1391 = (real)a420[0];
  const lf l1392 = w[650 + 198];
  const lf v9469 = (r1391 * l1392);
  const real r1394 = (real)a419[0];
  const lf v9470 = (r1394 + v9469);
  const lf v9471 = lf_exp(v9470);
  const real r1397 = (real)a422[0];
  const lf l1398 = w[650 + 199];
  const lf v9472 = (r1397 * l1398);
  const real r1400 = (real)a421[0];
  const lf v9473 = (r1400 + v9472);
  const lf v9474 = lf_max(v9473, SPLAT(lf, R(0.0)));
  const real r1403 = (real)a406[0];
  const lf l1404 = w[650 + 232];
  const lf v9478 = (r1403 * l1404);
  const real r1406 = (real)a405[0];
  const lf v9479 = (r1406 + v9478);
  const lf v9480 = lf_exp(v9479);
  const real r1409 = (real)a424[0];
  const lf l1410 = w[650 + 233];
  const lf v9481 = (r1409 * l1410);
  const real r1412 = (real)a423[0];
  const lf v9482 = (r1412 + v9481);
  const lf v9483 = lf_exp(v9482);
  const real r1415 = (real)a412[0];
  const lf l1416 = w[650 + 234];
  const lf v9484 = (r1415 * l1416);
  const real r1418 = (real)a411[0];
  const lf v9485 = (r1418 + v9484);
  const lf v9486 = lf_exp(v9485);
  const real r1421 = (real)a414[0];
  const lf l1422 = w[650 + 235];
  const lf v9487 = (r1421 * l1422);
  const real r1424 = (real)a413[0];
  const lf v9488 = (r1424 + v9487);
  const lf v9489 = lf_logistic(v9488);
  const real r1427 = (real)a408[0];
  const lf l1428 = w[650 + 236];
  const lf v9490 = (r1427 * l1428);
  const real r1430 = (real)a407[0];
  const lf v9491 = (r1430 + v9490);
  const lf v9492 = lf_logistic(v9491);
  const real r1433 = (real)a470[0];
  const lf l1434 = w[650 + 301];
  const lf v9501 = (r1433 * l1434);
  const real r1436 = (real)a469[0];
  const lf v9502 = (r1436 + v9501);
  const lf v9503 = lf_exp(v9502);
  const real r1439 = (real)a480[0];
  const lf l1440 = w[650 + 302];
  const lf v9504 = (r1439 * l1440);
  const real r1442 = (real)a479[0];
  const lf v9505 = (r1442 + v9504);
  const lf v9506 = lf_exp(v9505);
  const real r1445 = (real)a486[0];
  const lf l1446 = w[650 + 591];
  const lf v9509 = (r1445 * l1446);
  const real r1448 = (real)a485[0];
  const lf v9510 = (r1448 + v9509);
  const lf v9511 = lf_exp(v9510);
  const real r1451 = (real)a468[0];
  const lf l1452 = w[650 + 592];
  const lf v9515 = (r1451 * l1452);
  const real r1454 = (real)a467[0];
  const lf v9516 = (r1454 + v9515);
  const lf v9517 = lf_max(v9516, SPLAT(lf, R(0.0)));
  const real r1457 = (real)a482[0];
  const lf l1458 = w[650 + 593];
  const lf v9518 = (r1457 * l1458);
  const real r1460 = (real)a481[0];
  const lf v9519 = (r1460 + v9518);
  const lf v9520 = lf_max(v9519, SPLAT(lf, R(0.0)));
  const real r1463 = (real)a454[0];
  const lf l1464 = w[650 + 594];
  const lf v9524 = (r1463 * l1464);
  const real r1466 = (real)a453[0];
  const lf v9525 = (r1466 + v9524);
  const lf v9526 = lf_max(v9525, SPLAT(lf, R(0.0)));
  const real r1469 = (real)a456[0];
  const lf l1470 = w[650 + 595];
  const lf v9527 = (r1469 * l1470);
  const real r1472 = (real)a455[0];
  const lf v9528 = (r1472 + v9527);
  const real r1474 = (real)a436[0];
  const lf l1475 = w[650 + 596];
  const lf v9531 = (r1474 * l1475);
  const real r1477 = (real)a435[0];
  const lf v9532 = (r1477 + v9531);
  const lf v9533 = lf_exp(v9532);
  const real r1480 = (real)a438[0];
  const lf l1481 = w[650 + 597];
  const lf v9537 = (r1480 * l1481);
  const real r1483 = (real)a437[0];
  const lf v9538 = (r1483 + v9537);
  const lf v9539 = lf_max(v9538, SPLAT(lf, R(0.0)));
  const real r1486 = (real)a426[0];
  const lf l1487 = w[650 + 598];
  const lf v9542 = (r1486 * l1487);
  const real r1489 = (real)a425[0];
  const lf v9543 = (r1489 + v9542);
  const lf v9544 = lf_max(v9543, SPLAT(lf, R(0.0)));
  const real r1492 = (real)a492[0];
  const lf l1493 = w[650 + 602];
  const lf v9556 = (r1492 * l1493);
  const real r1495 = (real)a491[0];
  const lf v9557 = (r1495 + v9556);
  const lf v9558 = lf_max(v9557, SPLAT(lf, R(0.0)));
  const real r1498 = (real)a494[0];
  const lf l1499 = w[650 + 603];
  const lf v9559 = (r1498 * l1499);
  const real r1501 = (real)a493[0];
  const lf v9560 = (r1501 + v9559);
  const lf v9561 = lf_max(v9560, SPLAT(lf, R(0.0)));
  const real r1504 = (real)a490[0];
  const lf l1505 = w[650 + 604];
  const lf v9562 = (r1504 * l1505);
  const real r1507 = (real)a489[0];
  const lf v9563 = (r1507 + v9562);
  const lf v9564 = lf_exp(v9563);
  const real r1510 = (real)a498[0];
  const lf l1511 = w[650 + 605];
  const lf v9569 = (r1510 * l1511);
  const real r1513 = (real)a497[0];
  const lf v9570 = (r1513 + v9569);
  const lf v9571 = lf_max(v9570, SPLAT(lf, R(0.0)));
  const real r1516 = (real)a476[0];
  const lf l1517 = w[650 + 606];
  const lf v9572 = (r1516 * l1517);
  const real r1519 = (real)a475[0];
  const lf v9573 = (r1519 + v9572);
  const lf v9574 = lf_max(v9573, SPLAT(lf, R(0.0)));
  const real r1522 = (real)a506[0];
  const lf l1523 = w[650 + 610];
  const lf v9584 = (r1522 * l1523);
  const real r1525 = (real)a505[0];
  const lf v9585 = (r1525 + v9584);
  const lf v9586 = lf_exp(v9585);
  const real r1528 = (real)a504[0];
  const lf l1529 = w[650 + 611];
  const lf v9587 = (r1528 * l1529);
  const real r1531 = (real)a503[0];
  const lf v9588 = (r1531 + v9587);
  const lf v9589 = lf_exp(v9588);
  const real r1534 = (real)a444[0];
  const lf l1535 = w[650 + 612];
  const lf v9590 = (r1534 * l1535);
  const real r1537 = (real)a443[0];
  const lf v9591 = (r1537 + v9590);
  const lf v9592 = lf_exp(v9591);
  const real r1540 = (real)a442[0];
  const lf l1541 = w[650 + 613];
  const lf v9593 = (r1540 * l1541);
  const real r1543 = (real)a441[0];
  const lf v9594 = (r1543 + v9593);
  const lf v9595 = lf_exp(v9594);
  const real r1546 = (real)a428[0];
  const lf l1547 = w[650 + 614];
  const lf v9596 = (r1546 * l1547);
  const real r1549 = (real)a427[0];
  const lf v9597 = (r1549 + v9596);
  const lf v9598 = lf_logistic(v9597);
  const real r1552 = (real)a464[0];
  const lf l1553 = w[650 + 647];
  const lf v9606 = (r1552 * l1553);
  const real r1555 = (real)a463[0];
  const lf v9607 = (r1555 + v9606);
  const real r1557 = (real)a484[0];
  const lf l1558 = w[650 + 648];
  const lf v9608 = (r1557 * l1558);
  const real r1560 = (real)a483[0];
  const lf v9609 = (r1560 + v9608);
  const lf v9610 = lf_exp(v9609);
  const lf v9676 = (R(1.0) - v9132);
  const lf v9834 = (v9610 / R(12.0));
  const lf v9867 = (R(0x1.62e42fefa39efp-1) / v9589);
  const lf v9868 = (-v9867);
  const lf v9869 = lf_exp(v9868);
  const lf v9870 = (R(1.0) - v9869);
  const lf v9871 = (v9870 / v9867);
  const lf v9872 = (R(1.0) - v9871);
  const lf v9873 = (v9872 / v9867);
  const lf v9874 = (v9871 * v9871);
  const lf v9885 = (R(0x1.62e42fefa39efp-1) / v9595);
  const lf v9886 = (-v9885);
  const lf v9887 = lf_exp(v9886);
  const lf v9888 = (R(1.0) - v9887);
  const lf v9889 = (v9888 / v9885);
  const lf v9890 = (R(1.0) - v9889);
  const lf v9891 = (v9890 / v9885);
  const lf v9892 = (v9889 * v9889);
  const lf v9906 = (R(1.0) - v9598);
  const lf v9982 = (R(1.0) + v9506);
  const lf v9984 = (R(12.0) * v9503);
  const lf v9986 = (R(0x1.999999999999ap-2) / v9984);
  const lf v9987 = lf_log(v9986);
  const lf v10013 = (R(0x1.62e42fefa39efp-1) / v9111);
  const lf v10014 = (-v10013);
  const lf v10015 = lf_exp(v10014);
  const lf v10016 = (R(1.0) - v10015);
  const lf v10017 = (v10016 / v10013);
  const lf v10018 = (R(1.0) - v10017);
  const lf v10019 = (v10018 / v10013);
  const lf v10020 = (v10017 * v10017);
  const lf v10125 = (R(0x1.62e42fefa39efp-1) / v9240);
  const lf v10126 = (-v10125);
  const lf v10127 = lf_exp(v10126);
  const lf v10128 = (R(1.0) - v10127);
  const lf v10129 = (v10128 / v10125);
  const lf v10130 = (R(1.0) - v10129);
  const lf v10131 = (v10130 / v10125);
  const lf v10132 = (v10129 * v10129);
  const lf v10224 = lf_sqrt(v9906);
  const lf v10226 = lf_sqrt(v9598);
  const lf v10232 = lf_sqrt(v9132);
  const lf v10234 = lf_sqrt(v9676);
  const lf v10295 = (v8871 * s8895);
  const lf v10296 = (v8888 + v8891);
  const lf v10297 = (v10295 / v10296);
  const lf v10300 = (-v8882);
  const lf v10301 = lf_exp(v10300);
  const lf v10302 = (v8879 * v10301);
  const lf v10303 = (v10297 * v10302);
  const lf v10314 = (R(1.0) - v9184);
  const lf v10315 = (v9199 * v10314);
  const lf v10325 = (s9457 * v9460);
  const lf v10326 = (v9465 * s9457);
  const lf v10327 = (v10326 / v9468);
  const lf v10330 = (v9982 * v9503);
  const lm v10484 = CAST(lm, (v10303 > R(0.0)));
  const lf v10485 = lf_select(v10484, v10303, SPLAT(lf, R(1.0)));
  const lf v10486 = (R(1.0) / v10485);
  const lf v10505 = (R(1.0) - v8952);
  const lf v10513 = (R(1.0) - v8958);
  const lf v10525 = (-v8978);
  const lf v10553 = (R(1.0) - v9101);
  const lf v10571 = (R(1.0) / v9160);
  const lf v10592 = (R(1.0) / v9349);
  const lf v10596 = (R(1.0) / v9310);
  const lf v10600 = (-v9305);
  const lf v10606 = (R(1.0) / v9286);
  const lf v10615 = (R(1.0) / v9374);
  const lf v10693 = (v9564 / s9566);
  const lf v10695 = (s10694 / v9564);
  const lf v10696 = lf_exp(v10695);
  const lf v10697 = (R(1.0) - v10696);
  const lf v10698 = (v10693 * v10697);
  const lf v10714 = (R(1.0) / v10698);
  const lf v10720 = (v9503 * v9982);
  const lf v10911 = (-v8885);
  const lf v10940 = (v9108 * v9108);
  const lf v10941 = (v10940 * s9113);
  const lf v10942 = (R(2.0) * v10013);
  const lf v10945 = (R(1.0) / v9460);
  const lf v10956 = (R(1.0) / v9471);
  const lf v10972 = (R(2.0) * v9574);
  const lf v10982 = (R(2.0) * v9528);
  const lf v10988 = (R(2.0) * v9526);
  const lf v11018 = (R(2.0) * v9517);
  const lf v11020 = (-v9520);
  const lf v11054 = (R(1.0) / v9564);
  const lf v11072 = (R(2.0) * v9867);
  const lf v11077 = (R(2.0) * v9885);
  const lf v11080 = (v9867 + v9885);
  const lf v11081 = (-v11080);
  const lf v11961 = (R(0x1.62e42fefa39efp-1) / v9015);
  const lf v11985 = (R(0x1.62e42fefa39efp-1) / v9018);
  const lf v12001 = (R(1.0) - v9063);
  const lf v12012 = (-v9066);
  const lf v12017 = (R(1.0) / v9069);
  const lf v12916 = (v9196 * v9193);
  const lf v12931 = (R(1.0) / v10315);
  const lf v12936 = (R(1.0) / v9154);
  const lf v12942 = (R(1.0) / v9145);
  const lf v12965 = (R(1.0) / v9217);
  const lf v12968 = (R(1.0) / v9220);
  const lf v12972 = (R(1.0) / v9223);
  const lf v12999 = (R(0x1.62e42fefa39efp-1) / v9129);
  const lf v13002 = (v9237 * v9237);
  const lf v13003 = (v13002 * s9134);
  const lf v13031 = (R(1.0) - v9205);
  const lf v13048 = (-v9157);
  const lf v13049 = (v13048 * v9166);
  const lf v13052 = (v9261 * v9160);
  const lf v13069 = (R(1.0) / v9258);
  const lf v13071 = (R(0x1.62e42fefa39efp-1) / v9252);
  const lf v13075 = (R(1.0) / v9264);
  const lf v13086 = (R(2.0) * v12999);
  const lf v13090 = (R(1.0) / v9140);
  const lf v13093 = (v12942 + v9148);
  const lf v13100 = (R(1.0) / v9169);
  const lf v13129 = (R(2.0) * v10125);
  const lf v13719 = (R(0x1.62e42fefa39efp-1) / v8938);
  const lf v13720 = (R(0x1.62e42fefa39efp-1) / v8966);
  const lf v13722 = (R(0x1.62e42fefa39efp-1) / v8932);
  const lf v13723 = (-v13722);
  const lf v13729 = (R(2.0) * v13719);
  const lf v13734 = lf_max(v8963, SPLAT(lf, s8999));
  const lf v13736 = (R(1.0) / v13734);
  const lf v13753 = (-v8981);
  const lf v13773 = (R(1.0) - v8955);
  const lf v14125 = (R(1.0) - v9361);
  const lf v14126 = (v9355 * v14125);
  const lf v14137 = (R(1.0) / v9364);
  const lf v14139 = (R(1.0) / v9369);
  const lf v14161 = (v9296 - v9293);
  const lf v14172 = (R(1.0) / v9290);
  const lf v14192 = (R(1.0) - v9330);
  const lf v14203 = (R(0x1.62e42fefa39efp-1) / v9316);
  const lf v14214 = (R(1.0) - v9333);
  const lf v14231 = (v9313 * v9313);
  const lf v14232 = (v14231 * s9318);
  const lf v14233 = (R(2.0) * v14203);
  for (int k34994 = 0; k34994 < 4; ++k34994) {
    const real r1704 = (real)a32[k34994];
    const lf l1705 = w[650 + 7 + k34994];
    const lf v34995 = (r1704 * l1705);
    const real r1707 = (real)a31[k34994];
    const lf v34996 = (r1707 + v34995);
    const lf v34997 = lf_exp(v34996);
    const lf v34998 = (v34997 * R(0x1.5555555555555p-4));
    w[16 + k34994] = v34998;
    const real r1712 = (real)a34[k34994];
    const lf l1713 = w[650 + 11 + k34994];
    const lf v34999 = (r1712 * l1713);
    const real r1715 = (real)a33[k34994];
    const lf v35000 = (r1715 + v34999);
    const lf v35001 = lf_exp(v35000);
    const lf v35002 = (v35001 * R(0x1.5555555555555p-4));
    w[20 + k34994] = v35002;
    const real r1720 = (real)a38[k34994];
    const lf l1721 = w[650 + 15 + k34994];
    const lf v35003 = (r1720 * l1721);
    const real r1723 = (real)a37[k34994];
    const lf v35004 = (r1723 + v35003);
    const lf v35005 = lf_exp(v35004);
    const lf v35006 = (v35005 * R(0x1.5555555555555p-4));
    w[24 + k34994] = v35006;
    const real r1728 = (real)a36[k34994];
    const lf l1729 = w[650 + 19 + k34994];
    const lf v35007 = (r1728 * l1729);
    const real r1731 = (real)a35[k34994];
    const lf v35008 = (r1731 + v35007);
    const lf v35009 = lf_exp(v35008);
    const lf v35010 = (v35009 * R(0x1.5555555555555p-4));
    w[28 + k34994] = v35010;
    const real r1736 = (real)a198[k34994];
    const real s35011 = (r1736 * R(0.0));
    const real r1738 = (real)a197[k34994];
    const real s35012 = (r1738 + s35011);
    const real s35013 = (s35012 * R(0x1.5555555555555p-4));
    const real r1741 = (real)a200[k34994];
    const lf l1742 = w[650 + 87 + k34994];
    const lf v35014 = (r1741 * l1742);
    const real r1744 = (real)a199[k34994];
    const lf v35015 = (r1744 + v35014);
    const lf v35016 = lf_exp(v35015);
    const lf v35017 = (v35016 * R(0x1.5555555555555p-4));
    w[32 + k34994] = v35017;
    const real r1749 = (real)a260[k34994];
    const lf l1750 = w[650 + 91 + k34994];
    const lf v35018 = (r1749 * l1750);
    const real r1752 = (real)a259[k34994];
    const lf v35019 = (r1752 + v35018);
    const lf v35020 = lf_exp(v35019);
    const real r1755 = (real)a204[k34994];
    const lf l1756 = w[650 + 95 + k34994];
    const lf v35021 = (r1755 * l1756);
    const real r1758 = (real)a203[k34994];
    const lf v35022 = (r1758 + v35021);
    const lf v35023 = lf_exp(v35022);
    w[36 + k34994] = v35023;
    const real r1762 = (real)a188[k34994];
    const real s35024 = (r1762 * R(0.0));
    const real r1764 = (real)a187[k34994];
    const real s35025 = (r1764 + s35024);
    u[1080 + k34994] = s35025;
    const real r1767 = (real)a178[k34994];
    const lf l1768 = w[650 + 112 + k34994];
    const lf v35026 = (r1767 * l1768);
    const real r1770 = (real)a177[k34994];
    const lf v35027 = (r1770 + v35026);
    const lf v35028 = lf_exp(v35027);
    w[40 + k34994] = v35028;
    const real r1774 = (real)a190[k34994];
    const lf l1775 = w[650 + 124 + k34994];
    const lf v35029 = (r1774 * l1775);
    const real r1777 = (real)a189[k34994];
    const lf v35030 = (r1777 + v35029);
    const lf v35031 = lf_logistic(v35030);
    w[44 + k34994] = v35031;
    const real r1781 = (real)a210[k34994];
    const real s35032 = (r1781 * R(0.0));
    const real r1783 = (real)a209[k34994];
    const real s35033 = (r1783 + s35032);
    u[1084 + k34994] = s35033;
    const lf v35042 = (R(0x1.62e42fefa39efp-1) / v9129);
    const lf v35043 = (-v35042);
    const lf v35044 = lf_exp(v35043);
    w[48 + k34994] = v35044;
    const lf v35045 = (R(1.0) - v35044);
    const lf v35046 = (v35045 / v35042);
    w[52 + k34994] = v35046;
    const lf v35047 = (R(1.0) - v35046);
    const lf v35048 = (v35047 / v35042);
    w[56 + k34994] = v35048;
    const lf v35052 = (v9199 * v35031);
    const lf v35053 = (v35052 * v9214);
    const lf v35054 = (R(1.0) - v35053);
    w[60 + k34994] = v35054;
    const lf v35055 = (s35013 * v35054);
    const lf v35056 = (v35055 / v10315);
    const lf v35057 = (s35025 * v35056);
    const lf v35058 = (v35057 * v9145);
    w[64 + k34994] = v35058;
    const lf v35059 = (v35031 * s35013);
    const lf v35060 = (v35059 * v9223);
    w[68 + k34994] = v35060;
    const lf v35061 = (v34998 + v35006);
    const lf v35062 = (R(1.0) / v35061);
    w[72 + k34994] = v35062;
    const real s35063 = (R(1.0) - s35025);
    u[1088 + k34994] = s35063;
    const lf v35064 = (s35013 / v35017);
    w[76 + k34994] = v35064;
    const lf v35065 = (v35023 * v35023);
    const lf v35066 = (v35065 * s9134);
    w[80 + k34994] = v35066;
    const lf v35067 = (R(1.0) - v35052);
    const lf v35068 = (s35025 * v13031);
    const lf v35069 = (R(1.0) - v35068);
    w[84 + k34994] = v35069;
    const lf v35070 = (R(1.0) / v35067);
    w[88 + k34994] = v35070;
    const lf v35071 = (R(0x1.62e42fefa39efp-1) / v35020);
    const lf v35072 = (-v35071);
    w[92 + k34994] = v35072;
    for (int k35078 = 0; k35078 < 6; ++k35078) {
      const real r1828 = (real)a296[k34994 + 4 * k35078];
      const real s35079 = (r1828 * R(0.0));
      const real r1830 = (real)a295[k34994 + 4 * k35078];
      const real s35080 = (r1830 + s35079);
      u[1056 + k34994 + 4 * k35078] = s35080;
    }
    for (int k35081 = 0; k35081 < 264; ++k35081) {
      const real r1835 = (real)a581[k34994 + 4 * k35081];
      const real s35082 = real_max(r1835, R(1.0));
      const real s35083 = (R(1.0) / s35082);
      const lf v35084 = (v9267 + s35083);
      const lf v35085 = lf_sqrt(v35084);
      w[1300 + k34994 + 4 * k35081] = v35085;
      const int s35086 = (r1835 > R(0.0));
      const lf v35087 = (s35086 ? v35084 : SPLAT(lf, R(__builtin_inf())));
      w[2356 + k34994 + 4 * k35081] = v35087;
      const lm v35088 = lf_is_finite(v35087);
      ((lm *)(w + 3412))[k34994 + 4 * k35081] = v35088;
      const real s35089 = (s35086 ? r1835 : R(1.0));
      const real s35090 = real_log(s35089);
      const real s35091 = (s35086 ? s35090 : R(__builtin_nan("")));
      u[0 + k34994 + 4 * k35081] = s35091;
      const lf v35092 = lf_select(v35088, v35087, SPLAT(lf, R(0.0)));
      w[4468 + k34994 + 4 * k35081] = v35092;
    }
    for (int k35093 = 0; k35093 < 4; ++k35093) {
      const real r1854 = (real)t9677[4 * k34994 + k35093];
      const lf v35094 = (v9676 * r1854);
      const lf v35095 = (v9132 + v35094);
      const lf v35096 = (v35023 * v35095);
      w[0 + 4 * k34994 + k35093] = v35096;
    }
  }
  real s10577 = R(0.0);
  real s10580 = R(0.0);
  for (int k35097 = 0; k35097 < 6; ++k35097) {
    const real r1864 = (real)a80[k35097];
    const real s35098 = (r1864 * R(0.0));
    const real r1866 = (real)a79[k35097];
    const real s35099 = (r1866 + s35098);
    const real r1868 = (real)a52[k35097];
    const lf l1869 = w[650 + 25 + k35097];
    const lf v35100 = (r1868 * l1869);
    const real r1871 = (real)a51[k35097];
    const lf v35101 = (r1871 + v35100);
    const lf v35102 = (v35101 * R(0x1.5555555555555p-4));
    w[168 + k35097] = v35102;
    const real r1875 = (real)a92[k35097];
    const lf l1876 = w[650 + 32 + k35097];
    const lf v35103 = (r1875 * l1876);
    const real r1878 = (real)a91[k35097];
    const lf v35104 = (r1878 + v35103);
    const lf v35105 = lf_exp(v35104);
    w[174 + k35097] = v35105;
    const real r1882 = (real)a322[k35097];
    const real s35106 = (r1882 * R(0.0));
    const real r1884 = (real)a321[k35097];
    const real s35107 = (r1884 + s35106);
    u[2748 + k35097] = s35107;
    const real r1887 = (real)a320[k35097];
    const real s35108 = (r1887 * R(0.0));
    const real r1889 = (real)a319[k35097];
    const real s35109 = (r1889 + s35108);
    u[2754 + k35097] = s35109;
    const int r1892 = t9733[k35097];
    const lf v35114 = (r1892 ? v9002 : v9005);
    const lf v35120 = (R(0x1.62e42fefa39efp-1) / v8938);
    const lf v35121 = (-v35120);
    const lf v35122 = lf_exp(v35121);
    w[180 + k35097] = v35122;
    const lf v35123 = (R(1.0) - v35122);
    const lf v35124 = (v35123 / v35120);
    w[186 + k35097] = v35124;
    const lf v35125 = (R(1.0) - v35124);
    const lf v35126 = (v35125 / v35120);
    w[192 + k35097] = v35126;
    const lf v35127 = (v35105 * v35105);
    const lf v35131 = (-v35102);
    const lf v35132 = (v35131 * s8927);
    w[198 + k35097] = v35132;
    const real s35133 = real_log(s35099);
    const lf v35134 = (v35102 * s8929);
    const lf v35135 = (s35133 + v35134);
    w[204 + k35097] = v35135;
    const real s35136 = (s35109 * s35107);
    const real s35137 = (R(1.0) - s35109);
    u[2760 + k35097] = s35137;
    const real s35138 = (s35137 * s35107);
    const lf v35139 = (s35109 * v9345);
    const lf v35140 = (s35137 * v9342);
    const lf v35141 = (v35139 + v35140);
    w[210 + k35097] = v35141;
    const real s35142 = (R(1.0) / s35107);
    u[2766 + k35097] = s35142;
    const lf v35143 = (v35127 * s8940);
    w[216 + k35097] = v35143;
    const lf v35144 = (s35109 * v14126);
    w[222 + k35097] = v35144;
    const lf v35145 = (s35109 * v9327);
    const lf v35146 = (s35137 * v9324);
    const lf v35147 = (v35145 + v35146);
    w[228 + k35097] = v35147;
    const lf v35148 = (s35109 * v9339);
    const lf v35149 = (s35137 * v9336);
    const lf v35150 = (v35148 + v35149);
    w[234 + k35097] = v35150;
    for (int k35156 = 0; k35156 < 6; ++k35156) {
      const real r1935 = (real)a294[6 * k35097 + k35156];
      const real s35157 = (r1935 * R(0.0));
      const real r1937 = (real)a293[6 * k35097 + k35156];
      const real s35158 = (r1937 + s35157);
      u[2676 + 6 * k35097 + k35156] = s35158;
      const real r1940 = (real)a276[6 * k35097 + k35156];
      const real s35159 = (r1940 * R(0.0));
      const real r1942 = (real)a275[6 * k35097 + k35156];
      const real s35160 = (r1942 + s35159);
      u[2712 + 6 * k35097 + k35156] = s35160;
      const int r1945 = t9769[6 * k35097 + k35156];
      const lf v35161 = (r1945 ? v35127 : SPLAT(lf, R(0.0)));
      const lf v35162 = (v35126 * v35161);
      w[96 + 6 * k35097 + k35156] = v35162;
      const lf v35163 = (v35124 * v35161);
      w[132 + 6 * k35097 + k35156] = v35163;
    }
    for (int k35164 = 0; k35164 < 264; ++k35164) {
      const lf v35165 = lf_log1p(v35114);
      const lf v35166 = lf_sqrt(v35165);
      w[5524 + k35097 + 6 * k35164] = v35166;
      const lf v35167 = (v35165 / R(2.0));
      w[7108 + k35097 + 6 * k35164] = v35167;
      const real r1958 = (real)a582[k35097 + 6 * k35164];
      const int s35168 = (r1958 > R(0.0));
      const lf v35169 = (s35168 ? v35165 : SPLAT(lf, R(__builtin_inf())));
      w[8692 + k35097 + 6 * k35164] = v35169;
      const lm v35170 = lf_is_finite(v35169);
      ((lm *)(w + 10276))[k35097 + 6 * k35164] = v35170;
      const real s35171 = (s35168 ? r1958 : R(1.0));
      const real s35172 = real_log(s35171);
      const real s35173 = (s35168 ? s35172 : R(__builtin_nan("")));
      u[1092 + k35097 + 6 * k35164] = s35173;
      const lf v35174 = lf_select(v35170, v35169, SPLAT(lf, R(0.0)));
      w[11860 + k35097 + 6 * k35164] = v35174;
    }
    s10577 = (s10577 + s35136);
    s10580 = (s10580 + s35138);
  }
  for (int k35175 = 0; k35175 < 2; ++k35175) {
    const real r1975 = (real)a112[k35175];
    const real s35176 = (r1975 * R(0.0));
    const real r1977 = (real)a111[k35175];
    const real s35177 = (r1977 + s35176);
    u[2772 + k35175] = s35177;
    const real r1980 = (real)a110[k35175];
    const real s35178 = (r1980 * R(0.0));
    const real r1982 = (real)a109[k35175];
    const real s35179 = (r1982 + s35178);
    u[2774 + k35175] = s35179;
  }
  for (int k35180 = 0; k35180 < 8; ++k35180) {
    const real r1987 = (real)a136[k35180];
    const real s35181 = (r1987 * R(0.0));
    const real r1989 = (real)a135[k35180];
    const real s35182 = (r1989 + s35181);
    u[2840 + k35180] = s35182;
    const real r1992 = (real)a132[k35180];
    const real s35183 = (r1992 * R(0.0));
    const real r1994 = (real)a131[k35180];
    const real s35184 = (r1994 + s35183);
    u[2848 + k35180] = s35184;
    const real r1997 = (real)a104[k35180];
    const real s35185 = (r1997 * R(0.0));
    const real r1999 = (real)a103[k35180];
    const real s35186 = (r1999 + s35185);
    u[2856 + k35180] = s35186;
    const real r2002 = (real)a106[k35180];
    const real s35187 = (r2002 * R(0.0));
    const real r2004 = (real)a105[k35180];
    const real s35188 = (r2004 + s35187);
    u[2864 + k35180] = s35188;
    const real s35191 = (R(1.0) - s35184);
    u[2872 + k35180] = s35191;
    for (int k35192 = 0; k35192 < 8; ++k35192) {
      const real r2010 = (real)a120[8 * k35180 + k35192];
      const real s35193 = (r2010 * R(0.0));
      const real r2012 = (real)a119[8 * k35180 + k35192];
      const real s35194 = (r2012 + s35193);
      u[2776 + 8 * k35180 + k35192] = s35194;
    }
  }
   {
    int row = 0, count = 0;
    for (int k35799 = 0; k35799 < 22; ++k35799) {
    for (int k35800 = 0; k35800 < 32; ++k35800) {
    ((i4 *)(u + 11328))[0 + row++] = count;
    for (int k35801 = 0; k35801 < 12; ++k35801) if ((real)a572[384 * k35799 + k35800 + 32 * k35801] != 0) ((i4 *)(u + 2880))[0 + count++] = k35801;
    }}
    ((i4 *)(u + 11328))[0 + row] = count;
  }
  for (int k35195 = 0; k35195 < 32; ++k35195) {
    const real r2027 = (real)a410[k35195];
    const lf l2028 = w[650 + 200 + k35195];
    const lf v35196 = (r2027 * l2028);
    const real r2030 = (real)a409[k35195];
    const lf v35197 = (r2030 + v35196);
    const lf v35198 = lf_logistic(v35197);
    w[528 + k35195] = v35198;
    const real r2034 = (real)a512[k35195];
    const lf l2035 = w[650 + 237 + k35195];
    const lf v35199 = (r2034 * l2035);
    const real r2037 = (real)a511[k35195];
    const lf v35200 = (r2037 + v35199);
    const lf v35201 = lf_exp(v35200);
    const lf v35202 = (v35201 * R(0x1.bf647612f3696p-21));
    const real r2041 = (real)a432[k35195];
    const lf l2042 = w[650 + 269 + k35195];
    const lf v35203 = (r2041 * l2042);
    const real r2044 = (real)a431[k35195];
    const lf v35204 = (r2044 + v35203);
    const lf v35205 = lf_logistic(v35204);
    const real r2047 = (real)a502[k35195];
    const lf l2048 = w[650 + 615 + k35195];
    const lf v35210 = (r2047 * l2048);
    const real r2050 = (real)a501[k35195];
    const lf v35211 = (r2050 + v35210);
    const lf v35212 = lf_exp(v35211);
    w[560 + k35195] = v35212;
    const lf v35216 = (R(1.0) - v35205);
    const lf v35217 = (v35202 * v35216);
    w[592 + k35195] = v35217;
    const lf v35238 = (v35212 * v35212);
    w[35268 + k35195] = v35238;
    const lf v35241 = (v35202 * v35205);
    const real r2060 = (real)a572[k35195];
    const lf v35242 = (v35241 * r2060);
    const lf v35243 = (v35242 / v10330);
    const lf v35244 = (R(0.0) * v35242);
    const lf v35245 = (v35244 / r2060);
    const lf v35246 = (v35245 / v9503);
    w[35300 + k35195] = v35246;
    const lf v35254 = (v35244 * s9566);
    w[35332 + k35195] = v35254;
    const lf v35255 = (v9586 * v35212);
    const lf v35256 = (v9592 * v35212);
    const lf v35260 = (v35255 * v35255);
    const lf v35261 = (v35260 * s9603);
    w[35396 + k35195] = v35261;
    const lf v35262 = (v35256 * v35256);
    const lf v35263 = (v35262 * s9603);
    w[35428 + k35195] = v35263;
    const real r2077 = (real)a575[k35195];
    const real s35264 = (r2077 / R(12.0));
    u[13058 + k35195] = s35264;
    const real s35265 = (s9605 * s35264);
    u[13090 + k35195] = s35265;
    lf v35247 = SPLAT(lf, R(-__builtin_inf()));
    for (int k35267 = 0; k35267 < 9; ++k35267) {
      const real r2084 = (real)a466[k35195 + 32 * k35267];
      const lf l2085 = w[650 + 303 + k35195 + 32 * k35267];
      const lf v35268 = (r2084 * l2085);
      const real r2087 = (real)a465[k35195 + 32 * k35267];
      const lf v35269 = (r2087 + v35268);
      w[624 + k35267] = v35269;
      v35247 = lf_max(v35247, v35269);
    }
    for (int k35270 = 0; k35270 < 32; ++k35270) {
      const real r2093 = (real)a478[32 * k35195 + k35270];
      const real s35271 = (r2093 * R(0.0));
      const real r2095 = (real)a477[32 * k35195 + k35270];
      const real s35272 = (r2095 + s35271);
      u[12034 + 32 * k35195 + k35270] = s35272;
    }
    for (int k35273 = 0; k35273 < 22; ++k35273) {
      const real r2100 = (real)a579[22 * k35195 + k35273];
      const int s35274 = (r2100 >= R(0.0));
      const real s35275 = real_max(r2100, R(0x1.0000000000000p-1));
      const real s35276 = (s35274 ? s35275 : R(__builtin_nan("")));
      const real s35282 = (R(1.0) / s35276);
      const lf v35283 = (v9834 + s35282);
      const lf v35284 = lf_log1p(v35283);
      const lf v35285 = lf_sqrt(v35284);
      w[29636 + 22 * k35195 + k35273] = v35285;
      const lf v35286 = (v35284 / R(2.0));
      w[30340 + 22 * k35195 + k35273] = v35286;
      const int s35287 = real_is_finite(s35276);
      lf v35278 = SPLAT(lf, R(0.0));
      for (int q = ((i4 *)(u + 11328))[0 + ((0) * 22 + k35273) * 32 + k35195], end = ((i4 *)(u + 11328))[0 + ((0) * 22 + k35273) * 32 + k35195 + 1]; q < end; ++q) {
        const int k35300 = ((i4 *)(u + 2880))[0 + q];
        const real r2115 = (real)a572[k35195 + 384 * k35273 + 32 * k35300];
        const lf v35301 = (v35217 * r2115);
        v35278 = (v35278 + v35301);
      }
      const lf v35279 = (v35278 / s35276);
      const lf v35280 = (R(1.0) - v35279);
      const lf v35281 = lf_max(v35280, SPLAT(lf, s9605));
      w[28932 + 22 * k35195 + k35273] = v35281;
      const lf v35288 = (v35281 * v35281);
      const lf v35289 = (v35284 / v35288);
      const lf v35290 = (s35287 ? v35289 : SPLAT(lf, R(__builtin_inf())));
      w[31044 + 22 * k35195 + k35273] = v35290;
      const lm v35291 = lf_is_finite(v35290);
      ((lm *)(w + 31748))[22 * k35195 + k35273] = v35291;
      const lf v35292 = (((lf){0}) - CAST(lf, v35291));
      const lf v35293 = (v35212 * v35292);
      w[32452 + 22 * k35195 + k35273] = v35293;
      const lf v35294 = (v9906 * v35293);
      w[33156 + 22 * k35195 + k35273] = v35294;
      const lf v35295 = lf_select(v35291, v35290, SPLAT(lf, R(1.0)));
      const lf v35297 = (s35276 * v35281);
      const lf v35298 = (v35297 / v9982);
      w[33860 + 22 * k35195 + k35273] = v35298;
      const lf v35299 = lf_select(v35291, v35290, SPLAT(lf, R(0.0)));
      w[34564 + 22 * k35195 + k35273] = v35299;
      for (int k35302 = 0; k35302 < 22; ++k35302) {
        const real r2141 = (real)t9911[484 * k35195 + 22 * k35273 + k35302];
        const lf v35303 = (r2141 * v35295);
        w[13444 + 484 * k35195 + 22 * k35273 + k35302] = v35303;
      }
    }
    const lf v35248 = lf_max(SPLAT(lf, R(-__builtin_inf())), v35247);
    lf v35251 = SPLAT(lf, R(0.0));
    for (int k35304 = 0; k35304 < 9; ++k35304) {
      const lf l2149 = w[624 + k35304];
      const lf v35305 = (l2149 - v35248);
      const lf v35306 = lf_exp(v35305);
      w[634 + k35304] = v35306;
      v35251 = (v35251 + v35306);
    }
    lf v35258 = SPLAT(lf, R(0.0));
    for (int k35307 = 0; k35307 < 9; ++k35307) {
      const lf l2157 = w[634 + k35307];
      const lf v35308 = (l2157 / v35251);
      const lf v35309 = (v35308 * v35243);
      w[240 + 9 * k35195 + k35307] = v35309;
      const lf v35310 = (v35308 * v35308);
      v35258 = (v35258 + v35310);
    }
    const lf v35259 = (R(1.0) - v35258);
    w[35364 + k35195] = v35259;
  }
  for (int k35311 = 0; k35311 < 9; ++k35311) {
    const real r2168 = (real)a508[k35311];
    const real s35312 = (r2168 * R(0.0));
    const real r2170 = (real)a507[k35311];
    const real s35313 = (r2170 + s35312);
    u[2880 + k35311] = s35313;
  }
  const real r2174 = (real)a578[0];
  for (int k35314 = 0; k35314 < 432; ++k35314) {
    const u4 r2176 = t9616[k35314];
    lu4 v35315;
    lu4 v35316;
    lanes_threefry(v8839, v8840, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2176), &v35315, &v35316);
    for (int k35335 = 0; k35335 < 83; ++k35335) {
      const u4 r2181 = t9619[83 * k35314 + k35335];
      lu4 v35336;
      lu4 v35337;
      lanes_threefry(v35315, v35316, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2181), &v35336, &v35337);
      lu4 v35338;
      lu4 v35339;
      lanes_threefry(v35336, v35337, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v35338, &v35339);
      const lu8 v35340 = CAST(lu8, v35338);
      const lu8 v35341 = CAST(lu8, v35339);
      const lu8 v35342 = (v35340 << ((u8)32ull));
      const lu8 v35343 = (v35342 | v35341);
      const lu8 v35344 = (v35343 >> ((u8)12ull));
      const lu8 v35345 = (v35344 | ((u8)4607182418800017408ull));
      const lw v35346 = ((lw)(v35345));
      const lw v35347 = (v35346 - (1.0));
      const lw v35348 = (v35347 * (2.0));
      const lw v35349 = (v35348 + (-0x1.fffffffffffffp-1));
      const lw v35350 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v35349);
      const lf v35351 = CAST(lf, lw_erf_inv(v35350));
      const lf v35352 = (R(0x1.6a09e667f3bcdp+0) * v35351);
      const lf v35353 = (r2174 * v35352);
      w[35460 + 83 * k35314 + k35335] = v35353;
    }
  }
  for (int k35354 = 0; k35354 < 264; ++k35354) {
    const u4 r2206 = t9642[k35354];
    lu4 v35355;
    lu4 v35356;
    lanes_threefry(v8839, v8840, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2206), &v35355, &v35356);
    const lf l2210 = w[35460 + 11 + 83 * k35354];
    const lf v35410 = (v10232 * l2210);
    const lf l2212 = w[35460 + 6 + 83 * k35354];
    const lf v35416 = (-l2212);
    w[624 + k35354] = v35416;
    const lf v35417 = (-l2210);
    w[888 + k35354] = v35417;
    const lf l2217 = w[35460 + 12 + 83 * k35354];
    const lf v35419 = (-l2217);
    w[374916 + k35354] = v35419;
    const lf l2220 = w[35460 + 82 + 83 * k35354];
    const lf v35420 = (-l2220);
    w[375180 + k35354] = v35420;
    const lf l2223 = w[35460 + 81 + 83 * k35354];
    const lf v35421 = (-l2223);
    w[375444 + k35354] = v35421;
    for (int k35426 = 0; k35426 < 4; ++k35426) {
      const u4 r2227 = t9645[4 * k35354 + k35426];
      lu4 v35427;
      lu4 v35428;
      lanes_threefry(v35355, v35356, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2227), &v35427, &v35428);
      lu4 v35429;
      lu4 v35430;
      lanes_threefry(v35427, v35428, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v35429, &v35430);
      const lu8 v35431 = CAST(lu8, v35429);
      const lu8 v35432 = CAST(lu8, v35430);
      const lu8 v35433 = (v35431 << ((u8)32ull));
      const lu8 v35434 = (v35433 | v35432);
      const lu8 v35435 = (v35434 >> ((u8)12ull));
      const lu8 v35436 = (v35435 | ((u8)4607182418800017408ull));
      const lw v35437 = ((lw)(v35436));
      const lw v35438 = (v35437 - (1.0));
      const lw v35439 = (v35438 * (2.0));
      const lw v35440 = (v35439 + (-0x1.fffffffffffffp-1));
      const lw v35441 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v35440);
      const lf v35442 = CAST(lf, lw_erf_inv(v35441));
      const lf v35443 = (R(0x1.6a09e667f3bcdp+0) * v35442);
      const lf l2247 = w[1300 + 4 * k35354 + k35426];
      const lf v35444 = (l2247 * v35443);
      const lf l2249 = w[35460 + 7 + 83 * k35354 + k35426];
      const lf v35445 = (v10234 * l2249);
      const lf v35446 = (v35445 + v35410);
      const lf l2252 = w[36 + k35426];
      const lf v35447 = (l2252 * v35446);
      w[371748 + 4 * k35354 + k35426] = v35447;
      const lf v35448 = (-l2249);
      w[372804 + 4 * k35354 + k35426] = v35448;
      const real r2257 = u[0 + 4 * k35354 + k35426];
      const lf v35449 = (r2257 - v35444);
      w[373860 + 4 * k35354 + k35426] = v35449;
    }
    for (int k35450 = 0; k35450 < 6; ++k35450) {
      const u4 r2262 = t9736[6 * k35354 + k35450];
      lu4 v35451;
      lu4 v35452;
      lanes_threefry(v35355, v35356, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2262), &v35451, &v35452);
      lu4 v35453;
      lu4 v35454;
      lanes_threefry(v35451, v35452, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v35453, &v35454);
      const lu8 v35455 = CAST(lu8, v35453);
      const lu8 v35456 = CAST(lu8, v35454);
      const lu8 v35457 = (v35455 << ((u8)32ull));
      const lu8 v35458 = (v35457 | v35456);
      const lu8 v35459 = (v35458 >> ((u8)12ull));
      const lu8 v35460 = (v35459 | ((u8)4607182418800017408ull));
      const lw v35461 = ((lw)(v35460));
      const lw v35462 = (v35461 - (1.0));
      const lw v35463 = (v35462 * (2.0));
      const lw v35464 = (v35463 + (-0x1.fffffffffffffp-1));
      const lw v35465 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v35464);
      const lf v35466 = CAST(lf, lw_erf_inv(v35465));
      const lf v35467 = (R(0x1.6a09e667f3bcdp+0) * v35466);
      const lf l2282 = w[5524 + 6 * k35354 + k35450];
      const lf v35468 = (l2282 * v35467);
      const lf l2284 = w[7108 + 6 * k35354 + k35450];
      const lf v35469 = (v35468 - l2284);
      const lf l2286 = w[174 + k35450];
      const lf l2287 = w[35460 + 83 * k35354 + k35450];
      const lf v35470 = (l2286 * l2287);
      w[366996 + 6 * k35354 + k35450] = v35470;
      const lf v35471 = (-l2287);
      w[368580 + 6 * k35354 + k35450] = v35471;
      const real r2292 = u[1092 + 6 * k35354 + k35450];
      const lf v35472 = (r2292 - v35469);
      w[370164 + 6 * k35354 + k35450] = v35472;
    }
    for (int k35473 = 0; k35473 < 264; ++k35473) {
      const real r2297 = (real)t9875[264 * k35354 + k35473];
      const lf v35474 = lf_pow(v9869, SPLAT(lf, r2297));
      const lf v35475 = (v9874 * v35474);
      const int r2300 = t9878[264 * k35354 + k35473];
      const lf v35476 = (r2300 ? v9873 : SPLAT(lf, R(0.0)));
      const int r2302 = t9880[264 * k35354 + k35473];
      const lf v35477 = (r2302 ? v35475 : v35476);
      w[71316 + 264 * k35354 + k35473] = v35477;
      const lf v35478 = lf_pow(v9887, SPLAT(lf, r2297));
      const lf v35479 = (v9892 * v35478);
      const lf v35480 = (r2300 ? v9891 : SPLAT(lf, R(0.0)));
      const lf v35481 = (r2302 ? v35479 : v35480);
      w[141012 + 264 * k35354 + k35473] = v35481;
      const lf v35482 = lf_pow(v10015, SPLAT(lf, r2297));
      const lf v35483 = (v10020 * v35482);
      const lf v35484 = (r2300 ? v10019 : SPLAT(lf, R(0.0)));
      const lf v35485 = (r2302 ? v35483 : v35484);
      w[210708 + 264 * k35354 + k35473] = v35485;
      const lf v35486 = lf_pow(v10127, SPLAT(lf, r2297));
      const lf v35487 = (v10132 * v35486);
      const lf v35488 = (r2300 ? v10131 : SPLAT(lf, R(0.0)));
      const lf v35489 = (r2302 ? v35487 : v35488);
      w[280404 + 264 * k35354 + k35473] = v35489;
    }
    for (int k35490 = 0; k35490 < 32; ++k35490) {
      const lf l2322 = w[35460 + 49 + 83 * k35354 + k35490];
      const lf v35491 = (-l2322);
      w[350100 + 32 * k35354 + k35490] = v35491;
      const lf l2325 = w[35460 + 17 + 83 * k35354 + k35490];
      const lf v35492 = (-l2325);
      w[358548 + 32 * k35354 + k35490] = v35492;
    }
  }
  for (int k35493 = 0; k35493 < 4; ++k35493) {
    const lf l2331 = w[36 + k35493];
    const lf l2332 = w[56 + k35493];
    const lf l2333 = w[52 + k35493];
    for (int k35500 = 0; k35500 < 4; ++k35500) {
      const lf l2335 = w[0 + k35493 + 4 * k35500];
      const lf v35501 = (l2335 * l2331);
      const lf l2337 = w[56 + k35500];
      const lf v35502 = (l2337 * v35501);
      const lf v35503 = (v35502 * l2332);
      w[1152 + k35493 + 4 * k35500] = v35503;
      const lf l2341 = w[52 + k35500];
      const lf v35504 = (l2341 * v35501);
      const lf v35505 = (v35504 * l2332);
      w[1168 + k35493 + 4 * k35500] = v35505;
      const lf v35506 = (v35504 * l2333);
      w[1184 + k35493 + 4 * k35500] = v35506;
    }
  }
  for (int k35806 = 0; k35806 < 4; ++k35806) for (int k35807 = 0; k35807 < 4; ++k35807) w[0 + 4 * k35806 + k35807] = SPLAT(lf, R(0.0));
  for (int k9683 = 0; k9683 < 264; ++k9683) {
    for (int k33356 = 0; k33356 < 4; ++k33356) {
      const lf l2352 = w[2356 + 4 * k9683 + k33356];
      const lm v33357 = lf_is_finite(l2352);
      ((lm *)(w + 1264))[k33356] = v33357;
      const lf v33361 = lf_select(v33357, l2352, SPLAT(lf, R(1.0)));
      const lf l2356 = w[52 + k33356];
      const lf l2357 = w[48 + k33356];
      for (int k33368 = 0; k33368 < 4; ++k33368) {
        const lf l2359 = w[0 + 4 * k33356 + k33368];
        const lf v33369 = (l2356 * l2359);
        const lf l2361 = w[52 + k33368];
        const lf v33370 = (v33369 * l2361);
        const lf l2363 = w[1152 + 4 * k33356 + k33368];
        const lf v33371 = (v33370 + l2363);
        w[1200 + 4 * k33356 + k33368] = v33371;
        const int r2366 = t9694[4 * k33356 + k33368];
        const lf v33372 = (r2366 ? v33361 : SPLAT(lf, R(0.0)));
        w[1216 + 4 * k33356 + k33368] = v33372;
        const lf v33373 = (l2357 * l2359);
        const lf v33374 = (v33373 * l2361);
        const lf l2371 = w[1168 + 4 * k33356 + k33368];
        const lf v33375 = (v33374 + l2371);
        w[1232 + 4 * k33356 + k33368] = v33375;
        const lf l2374 = w[48 + k33368];
        const lf v33376 = (v33373 * l2374);
        const lf l2376 = w[1184 + 4 * k33356 + k33368];
        const lf v33377 = (v33376 + l2376);
        w[1248 + 4 * k33356 + k33368] = v33377;
      }
    }
    for (int k33378 = 0; k33378 < 4; ++k33378) {
      const lm l2382 = ((lm *)(w + 1264))[k33378];
      for (int k33382 = 0; k33382 < 4; ++k33382) {
        const lm l2384 = ((lm *)(w + 1264))[k33382];
        const lm v33383 = (l2384 & l2382);
        ((lm *)(w + 1268))[k33378 + 4 * k33382] = v33383;
        const lf l2387 = w[1200 + k33378 + 4 * k33382];
        const lf v33384 = lf_select(v33383, l2387, SPLAT(lf, R(0.0)));
        const lf l2389 = w[1216 + k33378 + 4 * k33382];
        const lf v33385 = (v33384 + l2389);
        w[1284 + k33378 + 4 * k33382] = v33385;
      }
    }
    for (int k35808 = 0; k35808 < 4; ++k35808) for (int k35809 = 0; k35809 < 4; ++k35809) w[1200 + 4 * k35808 + k35809] = w[1284 + 4 * k35808 + k35809];
    for (int k9698 = 0; k9698 < 4; ++k9698) {
      const i8 r2396 = t9700[k9698];
      for (int k33325 = 0; k33325 < 4; ++k33325) {
        const i8 r2398 = t9700[k33325];
        const int s33326 = (r2398 == r2396);
        ((int *)(u + 0))[k33325] = s33326;
        const real s33327 = ((real)s33326);
        u[4 + k33325] = s33327;
      }
      lf v9705 = SPLAT(lf, R(0.0));
      for (int k33328 = 0; k33328 < 4; ++k33328) {
        lf v33329 = SPLAT(lf, R(0.0));
        lf v33330 = SPLAT(lf, R(0.0));
        const int r2408 = ((int *)(u + 0))[k33328];
        for (int k33334 = 0; k33334 < 4; ++k33334) {
          const lf l2410 = w[1200 + 4 * k33328 + k33334];
          const real r2411 = u[4 + k33334];
          const lf v33335 = (l2410 * r2411);
          const lf l2413 = w[1200 + k33328 + 4 * k33334];
          const lf v33336 = (r2411 * l2413);
          const int r2415 = ((int *)(u + 0))[k33334];
          const int s33337 = (r2408 & r2415);
          ((int *)(u + 8))[4 * k33328 + k33334] = s33337;
          v33329 = (v33329 + v33335);
          v33330 = (v33330 + v33336);
        }
        w[1300 + k33328] = v33329;
        w[1304 + k33328] = v33330;
        const real r2423 = u[4 + k33328];
        const lf v33331 = (v33330 * r2423);
        const lf v33332 = (-v33329);
        w[1308 + k33328] = v33332;
        v9705 = (v9705 + v33331);
      }
      for (int k33338 = 0; k33338 < 4; ++k33338) {
        const lf l2430 = w[1304 + k33338];
        const lf v33339 = (l2430 / v9705);
        w[1328 + k33338] = v33339;
        const lf l2433 = w[1308 + k33338];
        const lf v33342 = (l2433 / v9705);
        w[1332 + k33338] = v33342;
        for (int k33343 = 0; k33343 < 4; ++k33343) {
          const lf l2437 = w[1300 + k33343];
          const lf v33344 = (l2437 * v33339);
          const lf l2439 = w[1200 + k33338 + 4 * k33343];
          const lf v33345 = (l2439 - v33344);
          w[1312 + k33338 + 4 * k33343] = v33345;
        }
      }
      for (int k33346 = 0; k33346 < 4; ++k33346) {
        const int r2445 = ((int *)(u + 0))[k33346];
        const lf l2446 = w[1328 + k33346];
        for (int k33349 = 0; k33349 < 4; ++k33349) {
          const lf l2448 = w[1332 + k33349];
          const lf l2449 = w[1312 + k33346 + 4 * k33349];
          const lf v33350 = (r2445 ? l2448 : l2449);
          const int r2451 = ((int *)(u + 0))[k33349];
          const lf v33351 = (r2451 ? l2446 : v33350);
          w[1336 + k33346 + 4 * k33349] = v33351;
        }
      }
      const lf v9714 = (R(1.0) / v9705);
      for (int k33352 = 0; k33352 < 4; ++k33352) {
        for (int k33354 = 0; k33354 < 4; ++k33354) {
          const int r2459 = ((int *)(u + 8))[k33352 + 4 * k33354];
          const lf l2460 = w[1336 + k33352 + 4 * k33354];
          const lf v33355 = (r2459 ? v9714 : l2460);
          w[1200 + k33352 + 4 * k33354] = v33355;
        }
      }
    }
    for (int k33386 = 0; k33386 < 4; ++k33386) {
      for (int k33389 = 0; k33389 < 4; ++k33389) {
        const lm l2468 = ((lm *)(w + 1268))[k33386 + 4 * k33389];
        const lf l2469 = w[1200 + k33386 + 4 * k33389];
        const lf v33390 = lf_select(l2468, l2469, SPLAT(lf, R(0.0)));
        w[375708 + 16 * k9683 + k33386 + 4 * k33389] = v33390;
      }
      for (int k33391 = 0; k33391 < 4; ++k33391) {
        lf v33392 = SPLAT(lf, R(0.0));
        for (int k33393 = 0; k33393 < 4; ++k33393) {
          const lf l2476 = w[1232 + 4 * k33391 + k33393];
          const lf l2477 = w[375708 + 16 * k9683 + k33386 + 4 * k33393];
          const lf v33394 = (l2476 * l2477);
          v33392 = (v33392 + v33394);
        }
        w[379932 + 16 * k9683 + k33386 + 4 * k33391] = v33392;
      }
    }
    for (int k33395 = 0; k33395 < 4; ++k33395) {
      for (int k33397 = 0; k33397 < 4; ++k33397) {
        lf v33398 = SPLAT(lf, R(0.0));
        for (int k33399 = 0; k33399 < 4; ++k33399) {
          const lf l2488 = w[379932 + 16 * k9683 + 4 * k33397 + k33399];
          const lf l2489 = w[1284 + k33395 + 4 * k33399];
          const lf v33400 = (l2488 * l2489);
          v33398 = (v33398 + v33400);
        }
        w[1200 + k33395 + 4 * k33397] = v33398;
      }
    }
    for (int k33401 = 0; k33401 < 4; ++k33401) {
      for (int k33404 = 0; k33404 < 4; ++k33404) {
        lf v33405 = SPLAT(lf, R(0.0));
        for (int k33407 = 0; k33407 < 4; ++k33407) {
          const lf l2500 = w[1200 + 4 * k33404 + k33407];
          const lf l2501 = w[379932 + 16 * k9683 + 4 * k33401 + k33407];
          const lf v33408 = (l2500 * l2501);
          v33405 = (v33405 + v33408);
        }
        const lf l2505 = w[1248 + k33401 + 4 * k33404];
        const lf v33406 = (l2505 - v33405);
        w[0 + k33401 + 4 * k33404] = v33406;
      }
    }
  }
  for (int k35507 = 0; k35507 < 6; ++k35507) {
    const lf l2512 = w[192 + k35507];
    for (int k35515 = 0; k35515 < 6; ++k35515) {
      const lf l2514 = w[96 + k35507 + 6 * k35515];
      const lf v35516 = (l2514 * l2512);
      w[1152 + k35507 + 6 * k35515] = v35516;
      const lf l2517 = w[132 + 6 * k35507 + k35515];
      const lf l2518 = w[192 + k35515];
      const lf v35517 = (l2517 * l2518);
      w[1188 + 6 * k35507 + k35515] = v35517;
      const lf l2521 = w[186 + k35515];
      const lf v35518 = (l2517 * l2521);
      w[1224 + 6 * k35507 + k35515] = v35518;
    }
    const real r2525 = u[2754 + k35507];
    const real s35511 = (r2525 * s10577);
    const real r2527 = u[2760 + k35507];
    const real s35512 = (r2527 * s10580);
    const real s35513 = (s35511 + s35512);
    const real r2530 = u[2748 + k35507];
    const real s35514 = (r2530 / s35513);
    u[0 + k35507] = s35514;
  }
  for (int k35816 = 0; k35816 < 6; ++k35816) for (int k35817 = 0; k35817 < 6; ++k35817) w[96 + 6 * k35816 + k35817] = SPLAT(lf, R(0.0));
  for (int k9772 = 0; k9772 < 264; ++k9772) {
    for (int k33440 = 0; k33440 < 6; ++k33440) {
      const lf l2537 = w[8692 + 6 * k9772 + k33440];
      const lm v33441 = lf_is_finite(l2537);
      ((lm *)(w + 1404))[k33440] = v33441;
      const lf v33445 = lf_select(v33441, l2537, SPLAT(lf, R(1.0)));
      const lf l2541 = w[186 + k33440];
      const lf l2542 = w[180 + k33440];
      for (int k33452 = 0; k33452 < 6; ++k33452) {
        const lf l2544 = w[96 + 6 * k33440 + k33452];
        const lf v33453 = (l2541 * l2544);
        const lf l2546 = w[186 + k33452];
        const lf v33454 = (v33453 * l2546);
        const lf l2548 = w[1152 + 6 * k33440 + k33452];
        const lf v33455 = (v33454 + l2548);
        w[1260 + 6 * k33440 + k33452] = v33455;
        const int r2551 = t9769[6 * k33440 + k33452];
        const lf v33456 = (r2551 ? v33445 : SPLAT(lf, R(0.0)));
        w[1296 + 6 * k33440 + k33452] = v33456;
        const lf v33457 = (l2542 * l2544);
        const lf v33458 = (v33457 * l2546);
        const lf l2556 = w[1188 + 6 * k33440 + k33452];
        const lf v33459 = (v33458 + l2556);
        w[1332 + 6 * k33440 + k33452] = v33459;
        const lf l2559 = w[180 + k33452];
        const lf v33460 = (v33457 * l2559);
        const lf l2561 = w[1224 + 6 * k33440 + k33452];
        const lf v33461 = (v33460 + l2561);
        w[1368 + 6 * k33440 + k33452] = v33461;
      }
    }
    for (int k33462 = 0; k33462 < 6; ++k33462) {
      const lm l2567 = ((lm *)(w + 1404))[k33462];
      for (int k33466 = 0; k33466 < 6; ++k33466) {
        const lm l2569 = ((lm *)(w + 1404))[k33466];
        const lm v33467 = (l2569 & l2567);
        ((lm *)(w + 1410))[k33462 + 6 * k33466] = v33467;
        const lf l2572 = w[1260 + k33462 + 6 * k33466];
        const lf v33468 = lf_select(v33467, l2572, SPLAT(lf, R(0.0)));
        const lf l2574 = w[1296 + k33462 + 6 * k33466];
        const lf v33469 = (v33468 + l2574);
        w[1446 + k33462 + 6 * k33466] = v33469;
      }
    }
    for (int k35818 = 0; k35818 < 6; ++k35818) for (int k35819 = 0; k35819 < 6; ++k35819) w[1260 + 6 * k35818 + k35819] = w[1446 + 6 * k35818 + k35819];
    for (int k9786 = 0; k9786 < 6; ++k9786) {
      const i8 r2581 = t9788[k9786];
      for (int k33409 = 0; k33409 < 6; ++k33409) {
        const i8 r2583 = t9788[k33409];
        const int s33410 = (r2583 == r2581);
        ((int *)(u + 6))[k33409] = s33410;
        const real s33411 = ((real)s33410);
        u[12 + k33409] = s33411;
      }
      lf v9793 = SPLAT(lf, R(0.0));
      for (int k33412 = 0; k33412 < 6; ++k33412) {
        lf v33413 = SPLAT(lf, R(0.0));
        lf v33414 = SPLAT(lf, R(0.0));
        const int r2593 = ((int *)(u + 6))[k33412];
        for (int k33418 = 0; k33418 < 6; ++k33418) {
          const lf l2595 = w[1260 + 6 * k33412 + k33418];
          const real r2596 = u[12 + k33418];
          const lf v33419 = (l2595 * r2596);
          const lf l2598 = w[1260 + k33412 + 6 * k33418];
          const lf v33420 = (r2596 * l2598);
          const int r2600 = ((int *)(u + 6))[k33418];
          const int s33421 = (r2593 & r2600);
          ((int *)(u + 18))[6 * k33412 + k33418] = s33421;
          v33413 = (v33413 + v33419);
          v33414 = (v33414 + v33420);
        }
        w[1482 + k33412] = v33413;
        w[1488 + k33412] = v33414;
        const real r2608 = u[12 + k33412];
        const lf v33415 = (v33414 * r2608);
        const lf v33416 = (-v33413);
        w[1494 + k33412] = v33416;
        v9793 = (v9793 + v33415);
      }
      for (int k33422 = 0; k33422 < 6; ++k33422) {
        const lf l2615 = w[1488 + k33422];
        const lf v33423 = (l2615 / v9793);
        w[1536 + k33422] = v33423;
        const lf l2618 = w[1494 + k33422];
        const lf v33426 = (l2618 / v9793);
        w[1542 + k33422] = v33426;
        for (int k33427 = 0; k33427 < 6; ++k33427) {
          const lf l2622 = w[1482 + k33427];
          const lf v33428 = (l2622 * v33423);
          const lf l2624 = w[1260 + k33422 + 6 * k33427];
          const lf v33429 = (l2624 - v33428);
          w[1500 + k33422 + 6 * k33427] = v33429;
        }
      }
      for (int k33430 = 0; k33430 < 6; ++k33430) {
        const int r2630 = ((int *)(u + 6))[k33430];
        const lf l2631 = w[1536 + k33430];
        for (int k33433 = 0; k33433 < 6; ++k33433) {
          const lf l2633 = w[1542 + k33433];
          const lf l2634 = w[1500 + k33430 + 6 * k33433];
          const lf v33434 = (r2630 ? l2633 : l2634);
          const int r2636 = ((int *)(u + 6))[k33433];
          const lf v33435 = (r2636 ? l2631 : v33434);
          w[1548 + k33430 + 6 * k33433] = v33435;
        }
      }
      const lf v9802 = (R(1.0) / v9793);
      for (int k33436 = 0; k33436 < 6; ++k33436) {
        for (int k33438 = 0; k33438 < 6; ++k33438) {
          const int r2644 = ((int *)(u + 18))[k33436 + 6 * k33438];
          const lf l2645 = w[1548 + k33436 + 6 * k33438];
          const lf v33439 = (r2644 ? v9802 : l2645);
          w[1260 + k33436 + 6 * k33438] = v33439;
        }
      }
    }
    for (int k33470 = 0; k33470 < 6; ++k33470) {
      for (int k33473 = 0; k33473 < 6; ++k33473) {
        const lm l2653 = ((lm *)(w + 1410))[k33470 + 6 * k33473];
        const lf l2654 = w[1260 + k33470 + 6 * k33473];
        const lf v33474 = lf_select(l2653, l2654, SPLAT(lf, R(0.0)));
        w[384156 + 36 * k9772 + k33470 + 6 * k33473] = v33474;
      }
      for (int k33475 = 0; k33475 < 6; ++k33475) {
        lf v33476 = SPLAT(lf, R(0.0));
        for (int k33477 = 0; k33477 < 6; ++k33477) {
          const lf l2661 = w[1332 + 6 * k33475 + k33477];
          const lf l2662 = w[384156 + 36 * k9772 + k33470 + 6 * k33477];
          const lf v33478 = (l2661 * l2662);
          v33476 = (v33476 + v33478);
        }
        w[393660 + 36 * k9772 + k33470 + 6 * k33475] = v33476;
      }
    }
    for (int k33479 = 0; k33479 < 6; ++k33479) {
      for (int k33481 = 0; k33481 < 6; ++k33481) {
        lf v33482 = SPLAT(lf, R(0.0));
        for (int k33483 = 0; k33483 < 6; ++k33483) {
          const lf l2673 = w[393660 + 36 * k9772 + 6 * k33481 + k33483];
          const lf l2674 = w[1446 + k33479 + 6 * k33483];
          const lf v33484 = (l2673 * l2674);
          v33482 = (v33482 + v33484);
        }
        w[1260 + k33479 + 6 * k33481] = v33482;
      }
    }
    for (int k33485 = 0; k33485 < 6; ++k33485) {
      for (int k33488 = 0; k33488 < 6; ++k33488) {
        lf v33489 = SPLAT(lf, R(0.0));
        for (int k33491 = 0; k33491 < 6; ++k33491) {
          const lf l2685 = w[1260 + 6 * k33488 + k33491];
          const lf l2686 = w[393660 + 36 * k9772 + 6 * k33485 + k33491];
          const lf v33492 = (l2685 * l2686);
          v33489 = (v33489 + v33492);
        }
        const lf l2690 = w[1368 + k33485 + 6 * k33488];
        const lf v33490 = (l2690 - v33489);
        w[96 + k33485 + 6 * k33488] = v33490;
      }
    }
  }
  for (int k35519 = 0; k35519 < 22; ++k35519) {
    const u4 r2697 = t9838[k35519];
    lu4 v35520;
    lu4 v35521;
    lanes_threefry(v8839, v8840, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2697), &v35520, &v35521);
    const real r2701 = (real)a580[k35519];
    const real s35547 = real_max(r2701, R(1.0));
    const real s35548 = (R(1.0) / s35547);
    const real s35549 = real_log1p(s35548);
    lu4 v35550;
    lu4 v35551;
    lanes_threefry(v35520, v35521, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)589397765ull)), &v35550, &v35551);
    lu4 v35552;
    lu4 v35553;
    lanes_threefry(v35550, v35551, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v35552, &v35553);
    const lu8 v35554 = CAST(lu8, v35552);
    const lu8 v35555 = CAST(lu8, v35553);
    const lu8 v35556 = (v35554 << ((u8)32ull));
    const lu8 v35557 = (v35556 | v35555);
    const lu8 v35558 = (v35557 >> ((u8)12ull));
    const lu8 v35559 = (v35558 | ((u8)4607182418800017408ull));
    const lw v35560 = ((lw)(v35559));
    const lw v35561 = (v35560 - (1.0));
    const lw v35562 = (v35561 * (2.0));
    const lw v35563 = (v35562 + (-0x1.fffffffffffffp-1));
    const lw v35564 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v35563);
    const lf v35565 = CAST(lf, lw_erf_inv(v35564));
    const lf v35566 = (R(0x1.6a09e667f3bcdp+0) * v35565);
    const real s35567 = real_sqrt(s35549);
    const lf v35568 = (s35567 * v35566);
    const real s35569 = (s35549 / R(2.0));
    const lf v35570 = (v35568 - s35569);
    const int s35574 = (r2701 > R(0.0));
    const real s35575 = (s35574 ? r2701 : R(1.0));
    const real s35576 = real_log(s35575);
    const real s35577 = (s35574 ? s35576 : R(__builtin_nan("")));
    const lf v35578 = (s35577 - v35570);
    w[128 + k35519] = v35578;
    const lm v35579 = lf_is_finite(v35578);
    const lf v35580 = lf_select(v35579, SPLAT(lf, s35549), SPLAT(lf, R(__builtin_inf())));
    const lm v35581 = lf_is_finite(v35580);
    ((lm *)(w + 3044))[k35519] = v35581;
    const lf v35582 = (((lf){0}) - CAST(lf, v35581));
    w[3066 + k35519] = v35582;
    const lf v35583 = lf_select(v35581, v35580, SPLAT(lf, R(1.0)));
    lu4 v35585;
    lu4 v35586;
    lanes_threefry(v35520, v35521, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)2325949263ull)), &v35585, &v35586);
    lu4 v35587;
    lu4 v35588;
    lanes_threefry(v35585, v35586, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v35587, &v35588);
    const lu8 v35589 = CAST(lu8, v35587);
    const lu8 v35590 = CAST(lu8, v35588);
    const lu8 v35591 = (v35589 << ((u8)32ull));
    const lu8 v35592 = (v35591 | v35590);
    const lu8 v35593 = (v35592 >> ((u8)12ull));
    const lu8 v35594 = (v35593 | ((u8)4607182418800017408ull));
    const lw v35595 = ((lw)(v35594));
    const lw v35596 = (v35595 - (1.0));
    const lw v35597 = (v35596 * (2.0));
    const lw v35598 = (v35597 + (-0x1.fffffffffffffp-1));
    const lw v35599 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v35598);
    const lf v35600 = CAST(lf, lw_erf_inv(v35599));
    const lf v35601 = (R(0x1.6a09e667f3bcdp+0) * v35600);
    const lf v35602 = (R(0x1.47ae147ae147bp-7) * v35601);
    const real r2761 = (real)a585[k35519];
    const int s35606 = (r2761 > R(0.0));
    const real s35607 = (s35606 ? r2761 : R(1.0));
    const real s35608 = real_log(s35607);
    const real s35609 = (s35606 ? s35608 : R(__builtin_nan("")));
    const lf v35610 = (s35609 - v35602);
    w[3088 + k35519] = v35610;
    const lm v35611 = lf_is_finite(v35610);
    const lf v35612 = lf_select(v35611, SPLAT(lf, R(0x1.a36e2eb1c432dp-14)), SPLAT(lf, R(__builtin_inf())));
    const lm v35613 = lf_is_finite(v35612);
    ((lm *)(w + 3110))[k35519] = v35613;
    const lf v35614 = (((lf){0}) - CAST(lf, v35613));
    w[3132 + k35519] = v35614;
    const lf v35615 = lf_select(v35613, v35612, SPLAT(lf, R(1.0)));
    const lf v35630 = lf_select(v35581, v35580, SPLAT(lf, R(0.0)));
    w[3198 + k35519] = v35630;
    const lf v35631 = lf_select(v35613, v35612, SPLAT(lf, R(0.0)));
    w[3220 + k35519] = v35631;
    for (int k35632 = 0; k35632 < 32; ++k35632) {
      const u4 r2780 = t9841[32 * k35519 + k35632];
      lu4 v35633;
      lu4 v35634;
      lanes_threefry(v35520, v35521, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, r2780), &v35633, &v35634);
      lu4 v35635;
      lu4 v35636;
      lanes_threefry(v35633, v35634, SPLAT(lu4, ((u4)0ull)), SPLAT(lu4, ((u4)0ull)), &v35635, &v35636);
      const lu8 v35637 = CAST(lu8, v35635);
      const lu8 v35638 = CAST(lu8, v35636);
      const lu8 v35639 = (v35637 << ((u8)32ull));
      const lu8 v35640 = (v35639 | v35638);
      const lu8 v35641 = (v35640 >> ((u8)12ull));
      const lu8 v35642 = (v35641 | ((u8)4607182418800017408ull));
      const lw v35643 = ((lw)(v35642));
      const lw v35644 = (v35643 - (1.0));
      const lw v35645 = (v35644 * (2.0));
      const lw v35646 = (v35645 + (-0x1.fffffffffffffp-1));
      const lw v35647 = lw_max(SPLAT(lw, (-0x1.fffffffffffffp-1)), v35646);
      const lf v35648 = CAST(lf, lw_erf_inv(v35647));
      const lf v35649 = (R(0x1.6a09e667f3bcdp+0) * v35648);
      const lf l2800 = w[29636 + k35519 + 22 * k35632];
      const lf v35650 = (l2800 * v35649);
      const lf l2802 = w[30340 + k35519 + 22 * k35632];
      const lf v35651 = (v35650 - l2802);
      const lf l2804 = w[28932 + k35519 + 22 * k35632];
      const lf v35652 = (v35651 / l2804);
      w[1856 + k35519 + 22 * k35632] = v35652;
    }
    lf v35620 = SPLAT(lf, R(0.0));
    lf v35621 = SPLAT(lf, R(0.0));
    lf v35627 = SPLAT(lf, R(0.0));
    lf v35628 = SPLAT(lf, R(0.0));
    for (int k35653 = 0; k35653 < 264; ++k35653) {
      lf v35654 = SPLAT(lf, R(0.0));
      lf v35657 = SPLAT(lf, R(0.0));
      lf v35660 = SPLAT(lf, R(0.0));
      lf v35663 = SPLAT(lf, R(0.0));
      for (int k35670 = 0; k35670 < 12; ++k35670) {
        const lf l2818 = w[71316 + 3168 * k35519 + k35653 + 264 * k35670];
        v35654 = (v35654 + l2818);
        const lf l2820 = w[141012 + 3168 * k35519 + k35653 + 264 * k35670];
        v35657 = (v35657 + l2820);
        const lf l2822 = w[210708 + 3168 * k35519 + k35653 + 264 * k35670];
        v35660 = (v35660 + l2822);
        const lf l2824 = w[280404 + 3168 * k35519 + k35653 + 264 * k35670];
        v35663 = (v35663 + l2824);
      }
      const lf v35655 = (v35654 / R(12.0));
      const lf v35656 = (v9586 * v35655);
      w[403164 + 264 * k35519 + k35653] = v35656;
      const lf v35658 = (v35657 / R(12.0));
      const lf v35659 = (v9592 * v35658);
      w[408972 + 264 * k35519 + k35653] = v35659;
      const lf v35661 = (v35660 / R(12.0));
      const lf v35662 = (v9108 * v35661);
      w[414780 + 264 * k35519 + k35653] = v35662;
      const lf v35664 = (v35663 / R(12.0));
      const lf v35665 = (v9237 * v35664);
      w[420588 + 264 * k35519 + k35653] = v35665;
      const lf l2839 = w[35460 + 81 + 83 * k35653];
      const lf v35666 = (v35656 * l2839);
      const lf l2841 = w[35460 + 82 + 83 * k35653];
      const lf v35667 = (v35659 * l2841);
      const lf l2843 = w[35460 + 6 + 83 * k35653];
      const lf v35668 = (v35662 * l2843);
      const lf l2845 = w[35460 + 12 + 83 * k35653];
      const lf v35669 = (v35665 * l2845);
      v35620 = (v35620 + v35666);
      v35621 = (v35621 + v35667);
      v35627 = (v35627 + v35668);
      v35628 = (v35628 + v35669);
    }
    w[3154 + k35519] = v35627;
    w[3176 + k35519] = v35628;
    for (int k35671 = 0; k35671 < 22; ++k35671) {
      const real r2855 = (real)t10041[22 * k35519 + k35671];
      const lf v35672 = (r2855 * v35583);
      w[2560 + 22 * k35519 + k35671] = v35672;
      const lf v35673 = (r2855 * v35615);
      w[5524 + 22 * k35519 + k35671] = v35673;
    }
    for (int k35674 = 0; k35674 < 32; ++k35674) {
      lf v35675 = SPLAT(lf, R(0.0));
      lf v35676 = SPLAT(lf, R(0.0));
      for (int k35679 = 0; k35679 < 264; ++k35679) {
        const lf l2865 = w[403164 + 264 * k35519 + k35679];
        const lf l2866 = w[35460 + 17 + k35674 + 83 * k35679];
        const lf v35680 = (l2865 * l2866);
        const lf l2868 = w[408972 + 264 * k35519 + k35679];
        const lf l2869 = w[35460 + 49 + k35674 + 83 * k35679];
        const lf v35681 = (l2868 * l2869);
        v35675 = (v35675 + v35680);
        v35676 = (v35676 + v35681);
      }
      const lf v35677 = (v35675 + v35676);
      const lf v35678 = (v10224 * v35677);
      w[96 + k35674] = v35678;
    }
    const lf v35622 = (v35620 + v35621);
    const lf v35624 = (v10226 * v35622);
    for (int k35682 = 0; k35682 < 32; ++k35682) {
      const lf l2881 = w[96 + k35682];
      const lf v35683 = (l2881 + v35624);
      const lf l2883 = w[560 + k35682];
      const lf v35684 = (l2883 * v35683);
      w[1152 + k35519 + 22 * k35682] = v35684;
    }
  }
  for (int k35685 = 0; k35685 < 22; ++k35685) {
    const lf l2889 = w[3066 + k35685];
    const lf l2890 = w[3132 + k35685];
    for (int k35696 = 0; k35696 < 22; ++k35696) {
      lf v35697 = SPLAT(lf, R(0.0));
      lf v35698 = SPLAT(lf, R(0.0));
      lf v35699 = SPLAT(lf, R(0.0));
      lf v35703 = SPLAT(lf, R(0.0));
      for (int k35707 = 0; k35707 < 264; ++k35707) {
        const lf l2897 = w[403164 + 264 * k35696 + k35707];
        const lf l2898 = w[403164 + 264 * k35685 + k35707];
        const lf v35708 = (l2897 * l2898);
        const lf l2900 = w[408972 + 264 * k35685 + k35707];
        const lf l2901 = w[408972 + 264 * k35696 + k35707];
        const lf v35709 = (l2900 * l2901);
        const lf l2903 = w[414780 + 264 * k35685 + k35707];
        const lf l2904 = w[414780 + 264 * k35696 + k35707];
        const lf v35710 = (l2903 * l2904);
        const lf l2906 = w[420588 + 264 * k35685 + k35707];
        const lf l2907 = w[420588 + 264 * k35696 + k35707];
        const lf v35711 = (l2906 * l2907);
        v35697 = (v35697 + v35708);
        v35698 = (v35698 + v35709);
        v35699 = (v35699 + v35710);
        v35703 = (v35703 + v35711);
      }
      w[6008 + k35685 + 22 * k35696] = v35697;
      w[6492 + 22 * k35685 + k35696] = v35698;
      w[6976 + 22 * k35685 + k35696] = v35699;
      w[7944 + 22 * k35685 + k35696] = v35703;
      const lf v35700 = (l2889 * v35699);
      const lf l2919 = w[3066 + k35696];
      const lf v35701 = (v35700 * l2919);
      const lf l2921 = w[2560 + 22 * k35685 + k35696];
      const lf v35702 = (v35701 + l2921);
      w[7460 + 22 * k35685 + k35696] = v35702;
      const lf v35704 = (l2890 * v35703);
      const lf l2925 = w[3132 + k35696];
      const lf v35705 = (v35704 * l2925);
      const lf l2927 = w[5524 + 22 * k35685 + k35696];
      const lf v35706 = (v35705 + l2927);
      w[8428 + 22 * k35685 + k35696] = v35706;
    }
  }
  for (int k35712 = 0; k35712 < 22; ++k35712) {
    for (int k35717 = 0; k35717 < 22; ++k35717) {
      const lf l2934 = w[6008 + k35712 + 22 * k35717];
      const lf l2935 = w[6492 + k35712 + 22 * k35717];
      const lf v35718 = (l2934 + l2935);
      w[2560 + k35712 + 22 * k35717] = v35718;
      for (int k35722 = 0; k35722 < 32; ++k35722) {
        const lf l2939 = w[33156 + k35717 + 22 * k35722];
        const lf v35723 = (l2939 * v35718);
        const lf l2941 = w[32452 + k35712 + 22 * k35722];
        const lf v35724 = (v35723 * l2941);
        const lf l2943 = w[13444 + k35712 + 22 * k35717 + 484 * k35722];
        const lf v35725 = (v35724 + l2943);
        w[71316 + k35712 + 22 * k35717 + 484 * k35722] = v35725;
      }
    }
  }
  for (int k35840 = 0; k35840 < 32; ++k35840) for (int k35841 = 0; k35841 < 22; ++k35841) for (int k35842 = 0; k35842 < 22; ++k35842) w[86804 + 484 * k35840 + 22 * k35841 + k35842] = w[71316 + 484 * k35840 + 22 * k35841 + k35842];
  for (int k9915 = 0; k9915 < 22; ++k9915) {
    const i8 r2951 = t9917[k9915];
    for (int k33493 = 0; k33493 < 22; ++k33493) {
      const i8 r2953 = t9917[k33493];
      const int s33494 = (r2953 == r2951);
      ((int *)(u + 6))[k33493] = s33494;
      const real s33495 = ((real)s33494);
      u[28 + k33493] = s33495;
    }
    for (int k33496 = 0; k33496 < 32; ++k33496) {
      lf v33499 = SPLAT(lf, R(0.0));
      for (int k33508 = 0; k33508 < 22; ++k33508) {
        lf v33509 = SPLAT(lf, R(0.0));
        lf v33510 = SPLAT(lf, R(0.0));
        for (int k33513 = 0; k33513 < 22; ++k33513) {
          const lf l2965 = w[86804 + 484 * k33496 + 22 * k33508 + k33513];
          const real r2966 = u[28 + k33513];
          const lf v33514 = (l2965 * r2966);
          const lf l2968 = w[86804 + 484 * k33496 + k33508 + 22 * k33513];
          const lf v33515 = (r2966 * l2968);
          v33509 = (v33509 + v33514);
          v33510 = (v33510 + v33515);
        }
        w[28932 + k33508] = v33509;
        w[28954 + k33508] = v33510;
        const real r2975 = u[28 + k33508];
        const lf v33511 = (v33510 * r2975);
        const lf v33512 = (-v33509);
        w[28976 + k33508] = v33512;
        v33499 = (v33499 + v33511);
      }
      for (int k33516 = 0; k33516 < 22; ++k33516) {
        const lf l2982 = w[28954 + k33516];
        const lf v33517 = (l2982 / v33499);
        w[29482 + k33516] = v33517;
        const lf l2985 = w[28976 + k33516];
        const lf v33520 = (l2985 / v33499);
        w[29504 + k33516] = v33520;
        for (int k33521 = 0; k33521 < 22; ++k33521) {
          const lf l2989 = w[28932 + k33521];
          const lf v33522 = (l2989 * v33517);
          const lf l2991 = w[86804 + 484 * k33496 + k33516 + 22 * k33521];
          const lf v33523 = (l2991 - v33522);
          w[28998 + k33516 + 22 * k33521] = v33523;
        }
      }
      for (int k33524 = 0; k33524 < 22; ++k33524) {
        const int r2997 = ((int *)(u + 6))[k33524];
        const lf l2998 = w[29482 + k33524];
        for (int k33527 = 0; k33527 < 22; ++k33527) {
          const lf l3000 = w[29504 + k33527];
          const lf l3001 = w[28998 + k33524 + 22 * k33527];
          const lf v33528 = (r2997 ? l3000 : l3001);
          const int r3003 = ((int *)(u + 6))[k33527];
          const lf v33529 = (r3003 ? l2998 : v33528);
          w[13444 + 484 * k33496 + k33524 + 22 * k33527] = v33529;
        }
      }
      const lf v33507 = (R(1.0) / v33499);
      w[29526 + k33496] = v33507;
    }
    for (int k33530 = 0; k33530 < 22; ++k33530) {
      const int r3012 = ((int *)(u + 6))[k33530];
      for (int k33533 = 0; k33533 < 22; ++k33533) {
        const int r3014 = ((int *)(u + 6))[k33533];
        const int s33534 = (r3014 & r3012);
        for (int k33536 = 0; k33536 < 32; ++k33536) {
          const lf l3017 = w[29526 + k33536];
          const lf l3018 = w[13444 + k33530 + 22 * k33533 + 484 * k33536];
          const lf v33537 = (s33534 ? l3017 : l3018);
          w[86804 + k33530 + 22 * k33533 + 484 * k33536] = v33537;
        }
      }
    }
  }
  for (int k35726 = 0; k35726 < 32; ++k35726) {
    const lf l3026 = w[35268 + k35726];
    for (int k35734 = 0; k35734 < 22; ++k35734) {
      for (int k35740 = 0; k35740 < 22; ++k35740) {
        const lf l3029 = w[86804 + 484 * k35726 + 22 * k35734 + k35740];
        const lf l3030 = w[32452 + 22 * k35726 + k35740];
        const lf v35741 = (l3029 * l3030);
        w[13444 + 484 * k35726 + k35734 + 22 * k35740] = v35741;
      }
      const lf l3034 = w[2560 + 23 * k35734];
      const lf v35736 = (l3026 * l3034);
      const lf l3036 = w[31044 + 22 * k35726 + k35734];
      const lf v35737 = (v35736 + l3036);
      const lf v35738 = (v35736 / v35737);
      w[5524 + 22 * k35726 + k35734] = v35738;
      const lm v35739 = CAST(lm, (v35738 > R(0.0)));
      ((lm *)(w + 6228))[22 * k35726 + k35734] = v35739;
    }
    real s35731 = R(0.0);
    for (int k35742 = 0; k35742 < 32; ++k35742) {
      const real r3045 = u[12034 + k35726 + 32 * k35742];
      s35731 = (s35731 + r3045);
    }
    const real s35732 = (R(1.0) / s35731);
    u[6 + k35726] = s35732;
  }
  for (int k35743 = 0; k35743 < 22; ++k35743) {
    for (int k35746 = 0; k35746 < 22; ++k35746) {
      lf v35747 = SPLAT(lf, R(0.0));
      for (int k35749 = 0; k35749 < 32; ++k35749) {
        const lf l3055 = w[32452 + k35746 + 22 * k35749];
        const lf l3056 = w[13444 + 22 * k35743 + k35746 + 484 * k35749];
        const lf v35750 = (l3055 * l3056);
        v35747 = (v35747 + v35750);
      }
      const lf v35748 = (v9598 * v35747);
      w[8912 + k35743 + 22 * k35746] = v35748;
    }
  }
  for (int k35848 = 0; k35848 < 22; ++k35848) for (int k35849 = 0; k35849 < 22; ++k35849) w[9396 + 22 * k35848 + k35849] = w[2560 + 22 * k35848 + k35849];
  for (int k9937 = 0; k9937 < 22; ++k9937) {
    const i8 r3066 = t9917[k9937];
    for (int k33538 = 0; k33538 < 22; ++k33538) {
      const i8 r3068 = t9917[k33538];
      const int s33539 = (r3068 == r3066);
      ((int *)(u + 38))[k33538] = s33539;
      const real s33540 = ((real)s33539);
      u[60 + k33538] = s33540;
    }
    lf v9943 = SPLAT(lf, R(0.0));
    for (int k33541 = 0; k33541 < 22; ++k33541) {
      lf v33542 = SPLAT(lf, R(0.0));
      lf v33543 = SPLAT(lf, R(0.0));
      const int r3078 = ((int *)(u + 38))[k33541];
      for (int k33547 = 0; k33547 < 22; ++k33547) {
        const lf l3080 = w[9396 + 22 * k33541 + k33547];
        const real r3081 = u[60 + k33547];
        const lf v33548 = (l3080 * r3081);
        const lf l3083 = w[9396 + k33541 + 22 * k33547];
        const lf v33549 = (r3081 * l3083);
        const int r3085 = ((int *)(u + 38))[k33547];
        const int s33550 = (r3078 & r3085);
        ((int *)(u + 82))[22 * k33541 + k33547] = s33550;
        v33542 = (v33542 + v33548);
        v33543 = (v33543 + v33549);
      }
      w[13444 + k33541] = v33542;
      w[13466 + k33541] = v33543;
      const real r3093 = u[60 + k33541];
      const lf v33544 = (v33543 * r3093);
      const lf v33545 = (-v33542);
      w[13488 + k33541] = v33545;
      v9943 = (v9943 + v33544);
    }
    for (int k33551 = 0; k33551 < 22; ++k33551) {
      const lf l3100 = w[13466 + k33551];
      const lf v33552 = (l3100 / v9943);
      w[13994 + k33551] = v33552;
      const lf l3103 = w[13488 + k33551];
      const lf v33555 = (l3103 / v9943);
      w[14016 + k33551] = v33555;
      for (int k33556 = 0; k33556 < 22; ++k33556) {
        const lf l3107 = w[13444 + k33556];
        const lf v33557 = (l3107 * v33552);
        const lf l3109 = w[9396 + k33551 + 22 * k33556];
        const lf v33558 = (l3109 - v33557);
        w[13510 + k33551 + 22 * k33556] = v33558;
      }
    }
    for (int k33559 = 0; k33559 < 22; ++k33559) {
      const int r3115 = ((int *)(u + 38))[k33559];
      const lf l3116 = w[13994 + k33559];
      for (int k33562 = 0; k33562 < 22; ++k33562) {
        const lf l3118 = w[14016 + k33562];
        const lf l3119 = w[13510 + k33559 + 22 * k33562];
        const lf v33563 = (r3115 ? l3118 : l3119);
        const int r3121 = ((int *)(u + 38))[k33562];
        const lf v33564 = (r3121 ? l3116 : v33563);
        w[14038 + k33559 + 22 * k33562] = v33564;
      }
    }
    const lf v9952 = (R(1.0) / v9943);
    for (int k33565 = 0; k33565 < 22; ++k33565) {
      for (int k33567 = 0; k33567 < 22; ++k33567) {
        const int r3129 = ((int *)(u + 82))[k33565 + 22 * k33567];
        const lf l3130 = w[14038 + k33565 + 22 * k33567];
        const lf v33568 = (r3129 ? v9952 : l3130);
        w[9396 + k33565 + 22 * k33567] = v33568;
      }
    }
  }
  for (int k35751 = 0; k35751 < 22; ++k35751) {
    for (int k35753 = 0; k35753 < 22; ++k35753) {
      const lf l3138 = w[9396 + k35751 + 22 * k35753];
      const lf l3139 = w[8912 + k35751 + 22 * k35753];
      const lf v35754 = (l3138 + l3139);
      w[2560 + k35751 + 22 * k35753] = v35754;
    }
  }
  for (int k35853 = 0; k35853 < 22; ++k35853) for (int k35854 = 0; k35854 < 22; ++k35854) w[13444 + 22 * k35853 + k35854] = w[2560 + 22 * k35853 + k35854];
  for (int k9958 = 0; k9958 < 22; ++k9958) {
    const i8 r3146 = t9917[k9958];
    for (int k33569 = 0; k33569 < 22; ++k33569) {
      const i8 r3148 = t9917[k33569];
      const int s33570 = (r3148 == r3146);
      ((int *)(u + 38))[k33569] = s33570;
      const real s33571 = ((real)s33570);
      u[60 + k33569] = s33571;
    }
    lf v9964 = SPLAT(lf, R(0.0));
    for (int k33572 = 0; k33572 < 22; ++k33572) {
      lf v33573 = SPLAT(lf, R(0.0));
      lf v33574 = SPLAT(lf, R(0.0));
      const int r3158 = ((int *)(u + 38))[k33572];
      for (int k33578 = 0; k33578 < 22; ++k33578) {
        const lf l3160 = w[13444 + 22 * k33572 + k33578];
        const real r3161 = u[60 + k33578];
        const lf v33579 = (l3160 * r3161);
        const lf l3163 = w[13444 + k33572 + 22 * k33578];
        const lf v33580 = (r3161 * l3163);
        const int r3165 = ((int *)(u + 38))[k33578];
        const int s33581 = (r3158 & r3165);
        ((int *)(u + 82))[22 * k33572 + k33578] = s33581;
        v33573 = (v33573 + v33579);
        v33574 = (v33574 + v33580);
      }
      w[8912 + k33572] = v33573;
      w[8934 + k33572] = v33574;
      const real r3173 = u[60 + k33572];
      const lf v33575 = (v33574 * r3173);
      const lf v33576 = (-v33573);
      w[8956 + k33572] = v33576;
      v9964 = (v9964 + v33575);
    }
    for (int k33582 = 0; k33582 < 22; ++k33582) {
      const lf l3180 = w[8934 + k33582];
      const lf v33583 = (l3180 / v9964);
      w[9462 + k33582] = v33583;
      const lf l3183 = w[8956 + k33582];
      const lf v33586 = (l3183 / v9964);
      w[9484 + k33582] = v33586;
      for (int k33587 = 0; k33587 < 22; ++k33587) {
        const lf l3187 = w[8912 + k33587];
        const lf v33588 = (l3187 * v33583);
        const lf l3189 = w[13444 + k33582 + 22 * k33587];
        const lf v33589 = (l3189 - v33588);
        w[8978 + k33582 + 22 * k33587] = v33589;
      }
    }
    for (int k33590 = 0; k33590 < 22; ++k33590) {
      const int r3195 = ((int *)(u + 38))[k33590];
      const lf l3196 = w[9462 + k33590];
      for (int k33593 = 0; k33593 < 22; ++k33593) {
        const lf l3198 = w[9484 + k33593];
        const lf l3199 = w[8978 + k33590 + 22 * k33593];
        const lf v33594 = (r3195 ? l3198 : l3199);
        const int r3201 = ((int *)(u + 38))[k33593];
        const lf v33595 = (r3201 ? l3196 : v33594);
        w[9506 + k33590 + 22 * k33593] = v33595;
      }
    }
    const lf v9973 = (R(1.0) / v9964);
    for (int k33596 = 0; k33596 < 22; ++k33596) {
      for (int k33598 = 0; k33598 < 22; ++k33598) {
        const int r3209 = ((int *)(u + 82))[k33596 + 22 * k33598];
        const lf l3210 = w[9506 + k33596 + 22 * k33598];
        const lf v33599 = (r3209 ? v9973 : l3210);
        w[13444 + k33596 + 22 * k33598] = v33599;
      }
    }
  }
  for (int k35755 = 0; k35755 < 22; ++k35755) {
    for (int k35757 = 0; k35757 < 22; ++k35757) {
      const lf l3218 = w[13444 + k35755 + 22 * k35757];
      const lf v35758 = (v9598 * l3218);
      w[2560 + k35755 + 22 * k35757] = v35758;
    }
  }
  for (int k35858 = 0; k35858 < 22; ++k35858) for (int k35859 = 0; k35859 < 22; ++k35859) w[13444 + 22 * k35858 + k35859] = w[7460 + 22 * k35858 + k35859];
  for (int k10045 = 0; k10045 < 22; ++k10045) {
    const i8 r3225 = t9917[k10045];
    for (int k33600 = 0; k33600 < 22; ++k33600) {
      const i8 r3227 = t9917[k33600];
      const int s33601 = (r3227 == r3225);
      ((int *)(u + 38))[k33600] = s33601;
      const real s33602 = ((real)s33601);
      u[60 + k33600] = s33602;
    }
    lf v10051 = SPLAT(lf, R(0.0));
    for (int k33603 = 0; k33603 < 22; ++k33603) {
      lf v33604 = SPLAT(lf, R(0.0));
      lf v33605 = SPLAT(lf, R(0.0));
      const int r3237 = ((int *)(u + 38))[k33603];
      for (int k33609 = 0; k33609 < 22; ++k33609) {
        const lf l3239 = w[13444 + 22 * k33603 + k33609];
        const real r3240 = u[60 + k33609];
        const lf v33610 = (l3239 * r3240);
        const lf l3242 = w[13444 + k33603 + 22 * k33609];
        const lf v33611 = (r3240 * l3242);
        const int r3244 = ((int *)(u + 38))[k33609];
        const int s33612 = (r3237 & r3244);
        ((int *)(u + 82))[22 * k33603 + k33609] = s33612;
        v33604 = (v33604 + v33610);
        v33605 = (v33605 + v33611);
      }
      w[8912 + k33603] = v33604;
      w[8934 + k33603] = v33605;
      const real r3252 = u[60 + k33603];
      const lf v33606 = (v33605 * r3252);
      const lf v33607 = (-v33604);
      w[8956 + k33603] = v33607;
      v10051 = (v10051 + v33606);
    }
    for (int k33613 = 0; k33613 < 22; ++k33613) {
      const lf l3259 = w[8934 + k33613];
      const lf v33614 = (l3259 / v10051);
      w[9462 + k33613] = v33614;
      const lf l3262 = w[8956 + k33613];
      const lf v33617 = (l3262 / v10051);
      w[9484 + k33613] = v33617;
      for (int k33618 = 0; k33618 < 22; ++k33618) {
        const lf l3266 = w[8912 + k33618];
        const lf v33619 = (l3266 * v33614);
        const lf l3268 = w[13444 + k33613 + 22 * k33618];
        const lf v33620 = (l3268 - v33619);
        w[8978 + k33613 + 22 * k33618] = v33620;
      }
    }
    for (int k33621 = 0; k33621 < 22; ++k33621) {
      const int r3274 = ((int *)(u + 38))[k33621];
      const lf l3275 = w[9462 + k33621];
      for (int k33624 = 0; k33624 < 22; ++k33624) {
        const lf l3277 = w[9484 + k33624];
        const lf l3278 = w[8978 + k33621 + 22 * k33624];
        const lf v33625 = (r3274 ? l3277 : l3278);
        const int r3280 = ((int *)(u + 38))[k33624];
        const lf v33626 = (r3280 ? l3275 : v33625);
        w[9506 + k33621 + 22 * k33624] = v33626;
      }
    }
    const lf v10060 = (R(1.0) / v10051);
    for (int k33627 = 0; k33627 < 22; ++k33627) {
      for (int k33629 = 0; k33629 < 22; ++k33629) {
        const int r3288 = ((int *)(u + 82))[k33627 + 22 * k33629];
        const lf l3289 = w[9506 + k33627 + 22 * k33629];
        const lf v33630 = (r3288 ? v10060 : l3289);
        w[13444 + k33627 + 22 * k33629] = v33630;
      }
    }
  }
  for (int k35759 = 0; k35759 < 22; ++k35759) {
    const lf l3296 = w[3066 + k35759];
    for (int k35763 = 0; k35763 < 22; ++k35763) {
      const lf l3298 = w[13444 + 22 * k35759 + k35763];
      const lf l3299 = w[3066 + k35763];
      const lf v35764 = (l3298 * l3299);
      const lf v35765 = (l3296 * v35764);
      const lf v35766 = (R(0.0) * v35765);
      w[7460 + 22 * k35759 + k35763] = v35766;
    }
  }
  for (int k35863 = 0; k35863 < 22; ++k35863) for (int k35864 = 0; k35864 < 22; ++k35864) w[13928 + 22 * k35863 + k35864] = w[6976 + 22 * k35863 + k35864];
  for (int k10066 = 0; k10066 < 22; ++k10066) {
    const i8 r3308 = t9917[k10066];
    for (int k33631 = 0; k33631 < 22; ++k33631) {
      const i8 r3310 = t9917[k33631];
      const int s33632 = (r3310 == r3308);
      ((int *)(u + 38))[k33631] = s33632;
      const real s33633 = ((real)s33632);
      u[60 + k33631] = s33633;
    }
    lf v10072 = SPLAT(lf, R(0.0));
    for (int k33634 = 0; k33634 < 22; ++k33634) {
      lf v33635 = SPLAT(lf, R(0.0));
      lf v33636 = SPLAT(lf, R(0.0));
      const int r3320 = ((int *)(u + 38))[k33634];
      for (int k33640 = 0; k33640 < 22; ++k33640) {
        const lf l3322 = w[13928 + 22 * k33634 + k33640];
        const real r3323 = u[60 + k33640];
        const lf v33641 = (l3322 * r3323);
        const lf l3325 = w[13928 + k33634 + 22 * k33640];
        const lf v33642 = (r3323 * l3325);
        const int r3327 = ((int *)(u + 38))[k33640];
        const int s33643 = (r3320 & r3327);
        ((int *)(u + 82))[22 * k33634 + k33640] = s33643;
        v33635 = (v33635 + v33641);
        v33636 = (v33636 + v33642);
      }
      w[8912 + k33634] = v33635;
      w[8934 + k33634] = v33636;
      const real r3335 = u[60 + k33634];
      const lf v33637 = (v33636 * r3335);
      const lf v33638 = (-v33635);
      w[8956 + k33634] = v33638;
      v10072 = (v10072 + v33637);
    }
    for (int k33644 = 0; k33644 < 22; ++k33644) {
      const lf l3342 = w[8934 + k33644];
      const lf v33645 = (l3342 / v10072);
      w[9462 + k33644] = v33645;
      const lf l3345 = w[8956 + k33644];
      const lf v33648 = (l3345 / v10072);
      w[9484 + k33644] = v33648;
      for (int k33649 = 0; k33649 < 22; ++k33649) {
        const lf l3349 = w[8912 + k33649];
        const lf v33650 = (l3349 * v33645);
        const lf l3351 = w[13928 + k33644 + 22 * k33649];
        const lf v33651 = (l3351 - v33650);
        w[8978 + k33644 + 22 * k33649] = v33651;
      }
    }
    for (int k33652 = 0; k33652 < 22; ++k33652) {
      const int r3357 = ((int *)(u + 38))[k33652];
      const lf l3358 = w[9462 + k33652];
      for (int k33655 = 0; k33655 < 22; ++k33655) {
        const lf l3360 = w[9484 + k33655];
        const lf l3361 = w[8978 + k33652 + 22 * k33655];
        const lf v33656 = (r3357 ? l3360 : l3361);
        const int r3363 = ((int *)(u + 38))[k33655];
        const lf v33657 = (r3363 ? l3358 : v33656);
        w[9506 + k33652 + 22 * k33655] = v33657;
      }
    }
    const lf v10081 = (R(1.0) / v10072);
    for (int k33658 = 0; k33658 < 22; ++k33658) {
      for (int k33660 = 0; k33660 < 22; ++k33660) {
        const int r3371 = ((int *)(u + 82))[k33658 + 22 * k33660];
        const lf l3372 = w[9506 + k33658 + 22 * k33660];
        const lf v33661 = (r3371 ? v10081 : l3372);
        w[13928 + k33658 + 22 * k33660] = v33661;
      }
    }
  }
  for (int k35767 = 0; k35767 < 22; ++k35767) {
    for (int k35769 = 0; k35769 < 22; ++k35769) {
      const lf l3380 = w[13928 + k35767 + 22 * k35769];
      const lf l3381 = w[7460 + k35767 + 22 * k35769];
      const lf v35770 = (l3380 + l3381);
      w[6932 + k35767 + 22 * k35769] = v35770;
    }
  }
  for (int k35868 = 0; k35868 < 22; ++k35868) for (int k35869 = 0; k35869 < 22; ++k35869) w[7416 + 22 * k35868 + k35869] = w[6932 + 22 * k35868 + k35869];
  for (int k10087 = 0; k10087 < 22; ++k10087) {
    const i8 r3388 = t9917[k10087];
    for (int k33662 = 0; k33662 < 22; ++k33662) {
      const i8 r3390 = t9917[k33662];
      const int s33663 = (r3390 == r3388);
      ((int *)(u + 38))[k33662] = s33663;
      const real s33664 = ((real)s33663);
      u[60 + k33662] = s33664;
    }
    lf v10093 = SPLAT(lf, R(0.0));
    for (int k33665 = 0; k33665 < 22; ++k33665) {
      lf v33666 = SPLAT(lf, R(0.0));
      lf v33667 = SPLAT(lf, R(0.0));
      const int r3400 = ((int *)(u + 38))[k33665];
      for (int k33671 = 0; k33671 < 22; ++k33671) {
        const lf l3402 = w[7416 + 22 * k33665 + k33671];
        const real r3403 = u[60 + k33671];
        const lf v33672 = (l3402 * r3403);
        const lf l3405 = w[7416 + k33665 + 22 * k33671];
        const lf v33673 = (r3403 * l3405);
        const int r3407 = ((int *)(u + 38))[k33671];
        const int s33674 = (r3400 & r3407);
        ((int *)(u + 82))[22 * k33665 + k33671] = s33674;
        v33666 = (v33666 + v33672);
        v33667 = (v33667 + v33673);
      }
      w[8912 + k33665] = v33666;
      w[8934 + k33665] = v33667;
      const real r3415 = u[60 + k33665];
      const lf v33668 = (v33667 * r3415);
      const lf v33669 = (-v33666);
      w[8956 + k33665] = v33669;
      v10093 = (v10093 + v33668);
    }
    for (int k33675 = 0; k33675 < 22; ++k33675) {
      const lf l3422 = w[8934 + k33675];
      const lf v33676 = (l3422 / v10093);
      w[9462 + k33675] = v33676;
      const lf l3425 = w[8956 + k33675];
      const lf v33679 = (l3425 / v10093);
      w[9484 + k33675] = v33679;
      for (int k33680 = 0; k33680 < 22; ++k33680) {
        const lf l3429 = w[8912 + k33680];
        const lf v33681 = (l3429 * v33676);
        const lf l3431 = w[7416 + k33675 + 22 * k33680];
        const lf v33682 = (l3431 - v33681);
        w[8978 + k33675 + 22 * k33680] = v33682;
      }
    }
    for (int k33683 = 0; k33683 < 22; ++k33683) {
      const int r3437 = ((int *)(u + 38))[k33683];
      const lf l3438 = w[9462 + k33683];
      for (int k33686 = 0; k33686 < 22; ++k33686) {
        const lf l3440 = w[9484 + k33686];
        const lf l3441 = w[8978 + k33683 + 22 * k33686];
        const lf v33687 = (r3437 ? l3440 : l3441);
        const int r3443 = ((int *)(u + 38))[k33686];
        const lf v33688 = (r3443 ? l3438 : v33687);
        w[9506 + k33683 + 22 * k33686] = v33688;
      }
    }
    const lf v10102 = (R(1.0) / v10093);
    for (int k33689 = 0; k33689 < 22; ++k33689) {
      for (int k33691 = 0; k33691 < 22; ++k33691) {
        const int r3451 = ((int *)(u + 82))[k33689 + 22 * k33691];
        const lf l3452 = w[9506 + k33689 + 22 * k33691];
        const lf v33692 = (r3451 ? v10102 : l3452);
        w[7416 + k33689 + 22 * k33691] = v33692;
      }
    }
  }
  for (int k35771 = 0; k35771 < 22; ++k35771) {
    for (int k35773 = 0; k35773 < 22; ++k35773) {
      const lf l3460 = w[7416 + k35771 + 22 * k35773];
      const lf v35774 = (R(0.0) * l3460);
      w[6932 + k35771 + 22 * k35773] = v35774;
    }
  }
  for (int k35873 = 0; k35873 < 22; ++k35873) for (int k35874 = 0; k35874 < 22; ++k35874) w[7416 + 22 * k35873 + k35874] = w[8428 + 22 * k35873 + k35874];
  for (int k10157 = 0; k10157 < 22; ++k10157) {
    const i8 r3467 = t9917[k10157];
    for (int k33693 = 0; k33693 < 22; ++k33693) {
      const i8 r3469 = t9917[k33693];
      const int s33694 = (r3469 == r3467);
      ((int *)(u + 38))[k33693] = s33694;
      const real s33695 = ((real)s33694);
      u[60 + k33693] = s33695;
    }
    lf v10163 = SPLAT(lf, R(0.0));
    for (int k33696 = 0; k33696 < 22; ++k33696) {
      lf v33697 = SPLAT(lf, R(0.0));
      lf v33698 = SPLAT(lf, R(0.0));
      const int r3479 = ((int *)(u + 38))[k33696];
      for (int k33702 = 0; k33702 < 22; ++k33702) {
        const lf l3481 = w[7416 + 22 * k33696 + k33702];
        const real r3482 = u[60 + k33702];
        const lf v33703 = (l3481 * r3482);
        const lf l3484 = w[7416 + k33696 + 22 * k33702];
        const lf v33704 = (r3482 * l3484);
        const int r3486 = ((int *)(u + 38))[k33702];
        const int s33705 = (r3479 & r3486);
        ((int *)(u + 82))[22 * k33696 + k33702] = s33705;
        v33697 = (v33697 + v33703);
        v33698 = (v33698 + v33704);
      }
      w[8912 + k33696] = v33697;
      w[8934 + k33696] = v33698;
      const real r3494 = u[60 + k33696];
      const lf v33699 = (v33698 * r3494);
      const lf v33700 = (-v33697);
      w[8956 + k33696] = v33700;
      v10163 = (v10163 + v33699);
    }
    for (int k33706 = 0; k33706 < 22; ++k33706) {
      const lf l3501 = w[8934 + k33706];
      const lf v33707 = (l3501 / v10163);
      w[9462 + k33706] = v33707;
      const lf l3504 = w[8956 + k33706];
      const lf v33710 = (l3504 / v10163);
      w[9484 + k33706] = v33710;
      for (int k33711 = 0; k33711 < 22; ++k33711) {
        const lf l3508 = w[8912 + k33711];
        const lf v33712 = (l3508 * v33707);
        const lf l3510 = w[7416 + k33706 + 22 * k33711];
        const lf v33713 = (l3510 - v33712);
        w[8978 + k33706 + 22 * k33711] = v33713;
      }
    }
    for (int k33714 = 0; k33714 < 22; ++k33714) {
      const int r3516 = ((int *)(u + 38))[k33714];
      const lf l3517 = w[9462 + k33714];
      for (int k33717 = 0; k33717 < 22; ++k33717) {
        const lf l3519 = w[9484 + k33717];
        const lf l3520 = w[8978 + k33714 + 22 * k33717];
        const lf v33718 = (r3516 ? l3519 : l3520);
        const int r3522 = ((int *)(u + 38))[k33717];
        const lf v33719 = (r3522 ? l3517 : v33718);
        w[9506 + k33714 + 22 * k33717] = v33719;
      }
    }
    const lf v10172 = (R(1.0) / v10163);
    for (int k33720 = 0; k33720 < 22; ++k33720) {
      for (int k33722 = 0; k33722 < 22; ++k33722) {
        const int r3530 = ((int *)(u + 82))[k33720 + 22 * k33722];
        const lf l3531 = w[9506 + k33720 + 22 * k33722];
        const lf v33723 = (r3530 ? v10172 : l3531);
        w[7416 + k33720 + 22 * k33722] = v33723;
      }
    }
  }
  for (int k35775 = 0; k35775 < 22; ++k35775) {
    const lf l3538 = w[3132 + k35775];
    for (int k35779 = 0; k35779 < 22; ++k35779) {
      const lf l3540 = w[7416 + 22 * k35775 + k35779];
      const lf l3541 = w[3132 + k35779];
      const lf v35780 = (l3540 * l3541);
      const lf v35781 = (l3538 * v35780);
      const lf v35782 = (R(0.0) * v35781);
      w[8428 + 22 * k35775 + k35779] = v35782;
    }
  }
  for (int k35878 = 0; k35878 < 22; ++k35878) for (int k35879 = 0; k35879 < 22; ++k35879) w[13928 + 22 * k35878 + k35879] = w[7944 + 22 * k35878 + k35879];
  for (int k10178 = 0; k10178 < 22; ++k10178) {
    const i8 r3550 = t9917[k10178];
    for (int k33724 = 0; k33724 < 22; ++k33724) {
      const i8 r3552 = t9917[k33724];
      const int s33725 = (r3552 == r3550);
      ((int *)(u + 38))[k33724] = s33725;
      const real s33726 = ((real)s33725);
      u[60 + k33724] = s33726;
    }
    lf v10184 = SPLAT(lf, R(0.0));
    for (int k33727 = 0; k33727 < 22; ++k33727) {
      lf v33728 = SPLAT(lf, R(0.0));
      lf v33729 = SPLAT(lf, R(0.0));
      const int r3562 = ((int *)(u + 38))[k33727];
      for (int k33733 = 0; k33733 < 22; ++k33733) {
        const lf l3564 = w[13928 + 22 * k33727 + k33733];
        const real r3565 = u[60 + k33733];
        const lf v33734 = (l3564 * r3565);
        const lf l3567 = w[13928 + k33727 + 22 * k33733];
        const lf v33735 = (r3565 * l3567);
        const int r3569 = ((int *)(u + 38))[k33733];
        const int s33736 = (r3562 & r3569);
        ((int *)(u + 82))[22 * k33727 + k33733] = s33736;
        v33728 = (v33728 + v33734);
        v33729 = (v33729 + v33735);
      }
      w[8912 + k33727] = v33728;
      w[8934 + k33727] = v33729;
      const real r3577 = u[60 + k33727];
      const lf v33730 = (v33729 * r3577);
      const lf v33731 = (-v33728);
      w[8956 + k33727] = v33731;
      v10184 = (v10184 + v33730);
    }
    for (int k33737 = 0; k33737 < 22; ++k33737) {
      const lf l3584 = w[8934 + k33737];
      const lf v33738 = (l3584 / v10184);
      w[9462 + k33737] = v33738;
      const lf l3587 = w[8956 + k33737];
      const lf v33741 = (l3587 / v10184);
      w[9484 + k33737] = v33741;
      for (int k33742 = 0; k33742 < 22; ++k33742) {
        const lf l3591 = w[8912 + k33742];
        const lf v33743 = (l3591 * v33738);
        const lf l3593 = w[13928 + k33737 + 22 * k33742];
        const lf v33744 = (l3593 - v33743);
        w[8978 + k33737 + 22 * k33742] = v33744;
      }
    }
    for (int k33745 = 0; k33745 < 22; ++k33745) {
      const int r3599 = ((int *)(u + 38))[k33745];
      const lf l3600 = w[9462 + k33745];
      for (int k33748 = 0; k33748 < 22; ++k33748) {
        const lf l3602 = w[9484 + k33748];
        const lf l3603 = w[8978 + k33745 + 22 * k33748];
        const lf v33749 = (r3599 ? l3602 : l3603);
        const int r3605 = ((int *)(u + 38))[k33748];
        const lf v33750 = (r3605 ? l3600 : v33749);
        w[9506 + k33745 + 22 * k33748] = v33750;
      }
    }
    const lf v10193 = (R(1.0) / v10184);
    for (int k33751 = 0; k33751 < 22; ++k33751) {
      for (int k33753 = 0; k33753 < 22; ++k33753) {
        const int r3613 = ((int *)(u + 82))[k33751 + 22 * k33753];
        const lf l3614 = w[9506 + k33751 + 22 * k33753];
        const lf v33754 = (r3613 ? v10193 : l3614);
        w[13928 + k33751 + 22 * k33753] = v33754;
      }
    }
  }
  for (int k35783 = 0; k35783 < 22; ++k35783) {
    for (int k35785 = 0; k35785 < 22; ++k35785) {
      const lf l3622 = w[13928 + k35783 + 22 * k35785];
      const lf l3623 = w[8428 + k35783 + 22 * k35785];
      const lf v35786 = (l3622 + l3623);
      w[7900 + k35783 + 22 * k35785] = v35786;
    }
  }
  for (int k35883 = 0; k35883 < 22; ++k35883) for (int k35884 = 0; k35884 < 22; ++k35884) w[9462 + 22 * k35883 + k35884] = w[7900 + 22 * k35883 + k35884];
  for (int k10199 = 0; k10199 < 22; ++k10199) {
    const i8 r3630 = t9917[k10199];
    for (int k33755 = 0; k33755 < 22; ++k33755) {
      const i8 r3632 = t9917[k33755];
      const int s33756 = (r3632 == r3630);
      ((int *)(u + 38))[k33755] = s33756;
      const real s33757 = ((real)s33756);
      u[60 + k33755] = s33757;
    }
    lf v10205 = SPLAT(lf, R(0.0));
    for (int k33758 = 0; k33758 < 22; ++k33758) {
      lf v33759 = SPLAT(lf, R(0.0));
      lf v33760 = SPLAT(lf, R(0.0));
      const int r3642 = ((int *)(u + 38))[k33758];
      for (int k33764 = 0; k33764 < 22; ++k33764) {
        const lf l3644 = w[9462 + 22 * k33758 + k33764];
        const real r3645 = u[60 + k33764];
        const lf v33765 = (l3644 * r3645);
        const lf l3647 = w[9462 + k33758 + 22 * k33764];
        const lf v33766 = (r3645 * l3647);
        const int r3649 = ((int *)(u + 38))[k33764];
        const int s33767 = (r3642 & r3649);
        ((int *)(u + 82))[22 * k33758 + k33764] = s33767;
        v33759 = (v33759 + v33765);
        v33760 = (v33760 + v33766);
      }
      w[8384 + k33758] = v33759;
      w[8406 + k33758] = v33760;
      const real r3657 = u[60 + k33758];
      const lf v33761 = (v33760 * r3657);
      const lf v33762 = (-v33759);
      w[8428 + k33758] = v33762;
      v10205 = (v10205 + v33761);
    }
    for (int k33768 = 0; k33768 < 22; ++k33768) {
      const lf l3664 = w[8406 + k33768];
      const lf v33769 = (l3664 / v10205);
      w[8934 + k33768] = v33769;
      const lf l3667 = w[8428 + k33768];
      const lf v33772 = (l3667 / v10205);
      w[8956 + k33768] = v33772;
      for (int k33773 = 0; k33773 < 22; ++k33773) {
        const lf l3671 = w[8384 + k33773];
        const lf v33774 = (l3671 * v33769);
        const lf l3673 = w[9462 + k33768 + 22 * k33773];
        const lf v33775 = (l3673 - v33774);
        w[8450 + k33768 + 22 * k33773] = v33775;
      }
    }
    for (int k33776 = 0; k33776 < 22; ++k33776) {
      const int r3679 = ((int *)(u + 38))[k33776];
      const lf l3680 = w[8934 + k33776];
      for (int k33779 = 0; k33779 < 22; ++k33779) {
        const lf l3682 = w[8956 + k33779];
        const lf l3683 = w[8450 + k33776 + 22 * k33779];
        const lf v33780 = (r3679 ? l3682 : l3683);
        const int r3685 = ((int *)(u + 38))[k33779];
        const lf v33781 = (r3685 ? l3680 : v33780);
        w[8978 + k33776 + 22 * k33779] = v33781;
      }
    }
    const lf v10214 = (R(1.0) / v10205);
    for (int k33782 = 0; k33782 < 22; ++k33782) {
      for (int k33784 = 0; k33784 < 22; ++k33784) {
        const int r3693 = ((int *)(u + 82))[k33782 + 22 * k33784];
        const lf l3694 = w[8978 + k33782 + 22 * k33784];
        const lf v33785 = (r3693 ? v10214 : l3694);
        w[9462 + k33782 + 22 * k33784] = v33785;
      }
    }
  }
  for (int k35787 = 0; k35787 < 22; ++k35787) {
    for (int k35789 = 0; k35789 < 22; ++k35789) {
      const lf l3702 = w[9462 + k35787 + 22 * k35789];
      const lf v35790 = (R(0.0) * l3702);
      w[7900 + k35787 + 22 * k35789] = v35790;
    }
  }
  for (int k35888 = 0; k35888 < 4; ++k35888) w[0 + k35888] = SPLAT(lf, R(0.0));
  for (int k10239 = 0; k10239 < 264; ++k10239) {
    for (int k33786 = 0; k33786 < 4; ++k33786) {
      const lf l3710 = w[48 + k33786];
      const lf l3711 = w[0 + k33786];
      const lf v33787 = (l3710 * l3711);
      const lf l3713 = w[52 + k33786];
      const lf l3714 = w[371748 + 4 * k10239 + k33786];
      const lf v33788 = (l3713 * l3714);
      const lf v33789 = (v33787 + v33788);
      w[4 + k33786] = v33789;
      const lf v33790 = (l3713 * l3711);
      const lf l3719 = w[56 + k33786];
      const lf v33791 = (l3719 * l3714);
      const lf v33792 = (v33790 + v33791);
      w[8384 + 4 * k10239 + k33786] = v33792;
    }
    for (int k35889 = 0; k35889 < 4; ++k35889) w[0 + k35889] = w[4 + k35889];
  }
  for (int k35890 = 0; k35890 < 6; ++k35890) w[0 + k35890] = SPLAT(lf, R(0.0));
  for (int k10251 = 0; k10251 < 264; ++k10251) {
    for (int k33793 = 0; k33793 < 6; ++k33793) {
      const lf l3729 = w[180 + k33793];
      const lf l3730 = w[0 + k33793];
      const lf v33794 = (l3729 * l3730);
      const lf l3732 = w[186 + k33793];
      const lf l3733 = w[366996 + 6 * k10251 + k33793];
      const lf v33795 = (l3732 * l3733);
      const lf v33796 = (v33794 + v33795);
      w[6 + k33793] = v33796;
      const lf v33797 = (l3732 * l3730);
      const lf l3738 = w[192 + k33793];
      const lf v33798 = (l3738 * l3733);
      const lf v33799 = (v33797 + v33798);
      w[13928 + 6 * k10251 + k33793] = v33799;
    }
    for (int k35891 = 0; k35891 < 6; ++k35891) w[0 + k35891] = w[6 + k35891];
  }
  const real s10610 = (R(1.0) / s10577);
  const real s10623 = (R(1.0) / s10580);
   {
    int row = 0, count = 0;
    for (int k35892 = 0; k35892 < 8; ++k35892) {
    ((i4 *)(u + 102))[0 + row++] = count;
    for (int k35893 = 0; k35893 < 8; ++k35893) if (u[2776 + k35892 + 8 * k35893] != 0) ((i4 *)(u + 38))[0 + count++] = k35893;
    }
    ((i4 *)(u + 102))[0 + row] = count;
  }
   {
    int row = 0, count = 0;
    for (int k35894 = 0; k35894 < 32; ++k35894) {
    ((i4 *)(u + 112))[0 + row++] = count;
    for (int k35895 = 0; k35895 < 32; ++k35895) if (u[12034 + 32 * k35894 + k35895] != 0) ((i4 *)(u + 1092))[0 + count++] = k35895;
    }
    ((i4 *)(u + 112))[0 + row] = count;
  }
  for (int k35896 = 0; k35896 < 32; ++k35896) for (int k35897 = 0; k35897 < 22; ++k35897) w[9440 + 22 * k35896 + k35897] = SPLAT(lf, R(0.0));
  for (int k35898 = 0; k35898 < 22; ++k35898) w[96 + k35898] = SPLAT(lf, R(0.0));
  for (int k35899 = 0; k35899 < 22; ++k35899) w[3242 + k35899] = SPLAT(lf, R(0.0));
  for (int k35900 = 0; k35900 < 264; ++k35900) for (int k35901 = 0; k35901 < 4; ++k35901) w[25544 + 4 * k35900 + k35901] = SPLAT(lf, R(0.0));
  for (int k35902 = 0; k35902 < 264; ++k35902) w[27656 + k35902] = SPLAT(lf, R(0.0));
  for (int k35903 = 0; k35903 < 264; ++k35903) w[27920 + k35903] = SPLAT(lf, R(0.0));
  for (int k35904 = 0; k35904 < 264; ++k35904) w[28184 + k35904] = SPLAT(lf, R(0.0));
  for (int k35905 = 0; k35905 < 264; ++k35905) w[28448 + k35905] = SPLAT(lf, R(0.0));
  for (int k35906 = 0; k35906 < 22; ++k35906) for (int k35907 = 0; k35907 < 12; ++k35907) w[28712 + 12 * k35906 + k35907] = SPLAT(lf, R(0.0));
  for (int k35908 = 0; k35908 < 22; ++k35908) for (int k35909 = 0; k35909 < 12; ++k35909) w[28976 + 12 * k35908 + k35909] = SPLAT(lf, R(0.0));
  for (int k35910 = 0; k35910 < 264; ++k35910) for (int k35911 = 0; k35911 < 6; ++k35911) w[23960 + 6 * k35910 + k35911] = w[368580 + 6 * k35910 + k35911];
  for (int k35912 = 0; k35912 < 264; ++k35912) w[29240 + k35912] = w[624 + k35912];
  for (int k35913 = 0; k35913 < 264; ++k35913) w[29504 + k35913] = w[888 + k35913];
  for (int k35914 = 0; k35914 < 264; ++k35914) for (int k35915 = 0; k35915 < 4; ++k35915) w[26600 + 4 * k35914 + k35915] = w[372804 + 4 * k35914 + k35915];
  for (int k35916 = 0; k35916 < 264; ++k35916) w[29768 + k35916] = w[374916 + k35916];
  for (int k35917 = 0; k35917 < 264; ++k35917) w[30032 + k35917] = w[375180 + k35917];
  for (int k35918 = 0; k35918 < 264; ++k35918) w[30296 + k35918] = w[375444 + k35918];
  for (int k35919 = 0; k35919 < 264; ++k35919) for (int k35920 = 0; k35920 < 32; ++k35920) w[15512 + 32 * k35919 + k35920] = w[350100 + 32 * k35919 + k35920];
  for (int k35921 = 0; k35921 < 264; ++k35921) for (int k35922 = 0; k35922 < 32; ++k35922) w[71316 + 32 * k35921 + k35922] = w[358548 + 32 * k35921 + k35922];
  for (int k22962 = 0; k22962 < 3; ++k22962) {
    for (int k34656 = 0; k34656 < 22; ++k34656) {
      for (int k34671 = 0; k34671 < 12; ++k34671) {
        for (int k34683 = 0; k34683 < 6; ++k34683) {
          const lf l3786 = w[35460 + 996 * k34656 + 83 * k34671 + k34683];
          const lf l3787 = w[23960 + 72 * k34656 + 6 * k34671 + k34683];
          const lf v34684 = (l3786 + l3787);
          w[119188 + 72 * k34656 + 6 * k34671 + k34683] = v34684;
        }
        const lf l3791 = w[35460 + 6 + 996 * k34656 + 83 * k34671];
        const lf l3792 = w[29240 + 12 * k34656 + k34671];
        const lf v34673 = (l3791 + l3792);
        w[122532 + 12 * k34656 + k34671] = v34673;
        const lf l3795 = w[35460 + 11 + 996 * k34656 + 83 * k34671];
        const lf l3796 = w[29504 + 12 * k34656 + k34671];
        const lf v34674 = (l3795 + l3796);
        w[122796 + 12 * k34656 + k34671] = v34674;
        const lf l3799 = w[35460 + 12 + 996 * k34656 + 83 * k34671];
        const lf l3800 = w[29768 + 12 * k34656 + k34671];
        const lf v34676 = (l3799 + l3800);
        w[123060 + 12 * k34656 + k34671] = v34676;
        const lf l3803 = w[35460 + 82 + 996 * k34656 + 83 * k34671];
        const lf l3804 = w[30032 + 12 * k34656 + k34671];
        const lf v34677 = (l3803 + l3804);
        w[123324 + 12 * k34656 + k34671] = v34677;
        const lf l3807 = w[35460 + 81 + 996 * k34656 + 83 * k34671];
        const lf l3808 = w[30296 + 12 * k34656 + k34671];
        const lf v34678 = (l3807 + l3808);
        w[123588 + 12 * k34656 + k34671] = v34678;
        const lf l3811 = w[28712 + 12 * k34656 + k34671];
        const lf v34681 = (l3811 / R(2.0));
        w[123852 + 12 * k34656 + k34671] = v34681;
        const lf l3814 = w[28976 + 12 * k34656 + k34671];
        const lf v34682 = (l3814 / R(2.0));
        w[124116 + 12 * k34656 + k34671] = v34682;
        for (int k34685 = 0; k34685 < 4; ++k34685) {
          const lf l3818 = w[35460 + 7 + 996 * k34656 + 83 * k34671 + k34685];
          const lf l3819 = w[26600 + 48 * k34656 + 4 * k34671 + k34685];
          const lf v34686 = (l3818 + l3819);
          w[120772 + 48 * k34656 + 4 * k34671 + k34685] = v34686;
        }
        for (int k34687 = 0; k34687 < 32; ++k34687) {
          const lf l3824 = w[35460 + 49 + 996 * k34656 + 83 * k34671 + k34687];
          const lf l3825 = w[15512 + 384 * k34656 + 32 * k34671 + k34687];
          const lf v34688 = (l3824 + l3825);
          w[102292 + 384 * k34656 + 32 * k34671 + k34687] = v34688;
          const lf l3828 = w[35460 + 17 + 996 * k34656 + 83 * k34671 + k34687];
          const lf l3829 = w[71316 + 384 * k34656 + 32 * k34671 + k34687];
          const lf v34689 = (l3828 + l3829);
          w[110740 + 384 * k34656 + 32 * k34671 + k34687] = v34689;
        }
      }
      for (int k34690 = 0; k34690 < 32; ++k34690) {
        const lf l3835 = w[9440 + k34656 + 22 * k34690];
        const lf v34691 = (l3835 * R(0x1.0000000000000p-1));
        w[121828 + k34656 + 22 * k34690] = v34691;
      }
      const lf l3839 = w[96 + k34656];
      const lf v34667 = (l3839 * R(0x1.0000000000000p-1));
      w[124380 + k34656] = v34667;
      const lf l3842 = w[3242 + k34656];
      const lf v34668 = (l3842 * R(0x1.0000000000000p-1));
      w[124402 + k34656] = v34668;
    }
    lf v28530 = v10303;
    for (int k35923 = 0; k35923 < 6; ++k35923) w[137250 + k35923] = w[198 + k35923];
    for (int k35924 = 0; k35924 < 6; ++k35924) w[137256 + k35924] = w[204 + k35924];
    for (int k35925 = 0; k35925 < 6; ++k35925) w[137262 + k35925] = SPLAT(lf, R(0.0));
    for (int k35926 = 0; k35926 < 6; ++k35926) w[137268 + k35926] = SPLAT(lf, R(0.0));
    lf v28535 = SPLAT(lf, R(0.0));
    lf v28536 = SPLAT(lf, R(0.0));
    lf v28537 = SPLAT(lf, R(0.0));
    for (int k35927 = 0; k35927 < 8; ++k35927) for (int k35928 = 0; k35928 < 2; ++k35928) w[137226 + 2 * k35927 + k35928] = SPLAT(lf, R(0.0));
    for (int k35929 = 0; k35929 < 8; ++k35929) w[137242 + k35929] = SPLAT(lf, R(0.0));
    lf v28542 = v9063;
    lf v28543 = SPLAT(lf, R(1.0));
    lf v28544 = v9084;
    lf v28545 = SPLAT(lf, R(0.0));
    lf v28546 = SPLAT(lf, R(0.0));
    for (int k35930 = 0; k35930 < 4; ++k35930) w[137316 + k35930] = SPLAT(lf, R(0.0));
    lf v28548 = SPLAT(lf, R(0.0));
    lf v28549 = SPLAT(lf, R(0.0));
    for (int k35931 = 0; k35931 < 4; ++k35931) w[137320 + k35931] = SPLAT(lf, R(1.0));
    for (int k35932 = 0; k35932 < 4; ++k35932) w[137324 + k35932] = SPLAT(lf, R(0.0));
    for (int k35933 = 0; k35933 < 4; ++k35933) w[137328 + k35933] = SPLAT(lf, R(0.0));
    for (int k35934 = 0; k35934 < 4; ++k35934) w[137332 + k35934] = SPLAT(lf, R(1.0));
    for (int k35935 = 0; k35935 < 4; ++k35935) w[137336 + k35935] = w[64 + k35935];
    lf v28555 = SPLAT(lf, R(0.0));
    for (int k35936 = 0; k35936 < 4; ++k35936) w[137340 + k35936] = SPLAT(lf, R(0.0));
    for (int k35937 = 0; k35937 < 4; ++k35937) w[137344 + k35937] = SPLAT(lf, R(0.0));
    for (int k35938 = 0; k35938 < 4; ++k35938) w[137348 + k35938] = SPLAT(lf, R(0.0));
    for (int k35939 = 0; k35939 < 4; ++k35939) w[137352 + k35939] = w[68 + k35939];
    lf v28562 = v9230;
    lf v28563 = SPLAT(lf, R(0.0));
    lf v28564 = SPLAT(lf, R(0.0));
    for (int k35940 = 0; k35940 < 6; ++k35940) w[137274 + k35940] = SPLAT(lf, u[2748 + k35940]);
    for (int k35941 = 0; k35941 < 6; ++k35941) w[137280 + k35941] = SPLAT(lf, R(0.0));
    for (int k35942 = 0; k35942 < 6; ++k35942) w[137286 + k35942] = SPLAT(lf, R(0.0));
    for (int k35943 = 0; k35943 < 6; ++k35943) w[137292 + k35943] = SPLAT(lf, R(0.0));
    for (int k35944 = 0; k35944 < 6; ++k35944) w[137298 + k35944] = SPLAT(lf, R(0.0));
    for (int k35945 = 0; k35945 < 6; ++k35945) w[137304 + k35945] = SPLAT(lf, R(0.0));
    for (int k35946 = 0; k35946 < 6; ++k35946) w[137310 + k35946] = SPLAT(lf, R(0.0));
    lf v28573 = SPLAT(lf, R(0.0));
    lf v28574 = SPLAT(lf, R(0.0));
    lf v28575 = SPLAT(lf, R(0.0));
    lf v28576 = SPLAT(lf, R(0.0));
    lf v28585 = v10325;
    lf v28586 = v10327;
    lf v28587 = SPLAT(lf, s10324);
    for (int k35947 = 0; k35947 < 32; ++k35947) w[136958 + k35947] = w[528 + k35947];
    for (int k35948 = 0; k35948 < 32; ++k35948) for (int k35949 = 0; k35949 < 9; ++k35949) w[136142 + 9 * k35948 + k35949] = w[240 + 9 * k35948 + k35949];
    for (int k35950 = 0; k35950 < 32; ++k35950) w[136990 + k35950] = w[35332 + k35950];
    for (int k35951 = 0; k35951 < 32; ++k35951) w[137022 + k35951] = w[35300 + k35951];
    for (int k35952 = 0; k35952 < 32; ++k35952) w[137054 + k35952] = w[35300 + k35952];
    for (int k35953 = 0; k35953 < 32; ++k35953) w[137086 + k35953] = w[35300 + k35953];
    for (int k35954 = 0; k35954 < 32; ++k35954) w[137118 + k35954] = w[35300 + k35954];
    for (int k35955 = 0; k35955 < 32; ++k35955) w[137150 + k35955] = w[35300 + k35955];
    for (int k22992 = 0; k22992 < 22; ++k22992) {
      lf v27366 = v28530;
      for (int k35956 = 0; k35956 < 6; ++k35956) w[129348 + k35956] = w[137250 + k35956];
      for (int k35957 = 0; k35957 < 6; ++k35957) w[129354 + k35957] = w[137256 + k35957];
      for (int k35958 = 0; k35958 < 6; ++k35958) w[129360 + k35958] = w[137262 + k35958];
      for (int k35959 = 0; k35959 < 6; ++k35959) w[129366 + k35959] = w[137268 + k35959];
      lf v27371 = v28535;
      lf v27372 = v28536;
      lf v27373 = v28537;
      for (int k35960 = 0; k35960 < 8; ++k35960) for (int k35961 = 0; k35961 < 2; ++k35961) w[129300 + 2 * k35960 + k35961] = w[137226 + 2 * k35960 + k35961];
      for (int k35962 = 0; k35962 < 8; ++k35962) w[129340 + k35962] = w[137242 + k35962];
      lf v27378 = v28542;
      lf v27379 = v28543;
      lf v27380 = v28544;
      lf v27381 = v28545;
      lf v27382 = v28546;
      for (int k35963 = 0; k35963 < 4; ++k35963) w[129414 + k35963] = w[137316 + k35963];
      lf v27384 = v28548;
      lf v27385 = v28549;
      for (int k35964 = 0; k35964 < 4; ++k35964) w[129418 + k35964] = w[137320 + k35964];
      for (int k35965 = 0; k35965 < 4; ++k35965) w[129422 + k35965] = w[137324 + k35965];
      for (int k35966 = 0; k35966 < 4; ++k35966) w[129426 + k35966] = w[137328 + k35966];
      for (int k35967 = 0; k35967 < 4; ++k35967) w[129430 + k35967] = w[137332 + k35967];
      for (int k35968 = 0; k35968 < 4; ++k35968) w[129434 + k35968] = w[137336 + k35968];
      lf v27391 = v28555;
      for (int k35969 = 0; k35969 < 4; ++k35969) w[129438 + k35969] = w[137340 + k35969];
      for (int k35970 = 0; k35970 < 4; ++k35970) w[129442 + k35970] = w[137344 + k35970];
      for (int k35971 = 0; k35971 < 4; ++k35971) w[129446 + k35971] = w[137348 + k35971];
      for (int k35972 = 0; k35972 < 4; ++k35972) w[129450 + k35972] = w[137352 + k35972];
      lf v27398 = v28562;
      lf v27399 = v28563;
      lf v27400 = v28564;
      for (int k35973 = 0; k35973 < 6; ++k35973) w[129372 + k35973] = w[137274 + k35973];
      for (int k35974 = 0; k35974 < 6; ++k35974) w[129378 + k35974] = w[137280 + k35974];
      for (int k35975 = 0; k35975 < 6; ++k35975) w[129384 + k35975] = w[137286 + k35975];
      for (int k35976 = 0; k35976 < 6; ++k35976) w[129390 + k35976] = w[137292 + k35976];
      for (int k35977 = 0; k35977 < 6; ++k35977) w[129396 + k35977] = w[137298 + k35977];
      for (int k35978 = 0; k35978 < 6; ++k35978) w[129402 + k35978] = w[137304 + k35978];
      for (int k35979 = 0; k35979 < 6; ++k35979) w[129408 + k35979] = w[137310 + k35979];
      lf v27409 = v28573;
      lf v27410 = v28574;
      lf v27411 = v28575;
      lf v27412 = v28576;
      lf v27421 = v28585;
      lf v27422 = v28586;
      lf v27423 = v28587;
      for (int k35980 = 0; k35980 < 32; ++k35980) w[129076 + k35980] = w[136958 + k35980];
      for (int k35981 = 0; k35981 < 32; ++k35981) for (int k35982 = 0; k35982 < 9; ++k35982) w[128788 + 9 * k35981 + k35982] = w[136142 + 9 * k35981 + k35982];
      for (int k35983 = 0; k35983 < 32; ++k35983) w[129108 + k35983] = w[136990 + k35983];
      for (int k35984 = 0; k35984 < 32; ++k35984) w[129140 + k35984] = w[137022 + k35984];
      for (int k35985 = 0; k35985 < 32; ++k35985) w[129172 + k35985] = w[137054 + k35985];
      for (int k35986 = 0; k35986 < 32; ++k35986) w[129204 + k35986] = w[137086 + k35986];
      for (int k35987 = 0; k35987 < 32; ++k35987) w[129236 + k35987] = w[137118 + k35987];
      for (int k35988 = 0; k35988 < 32; ++k35988) w[129268 + k35988] = w[137150 + k35988];
      for (int k23062 = 0; k23062 < 12; ++k23062) {
        lf v23225 = SPLAT(lf, R(0.0));
        lf v23228 = SPLAT(lf, R(0.0));
        lf v23236 = SPLAT(lf, R(0.0));
        lf v23239 = SPLAT(lf, R(0.0));
        lf v23250 = SPLAT(lf, R(0.0));
        const real r3959 = (real)a537[12 * k22992 + k23062];
        const real r3960 = (real)a538[12 * k22992 + k23062];
        const real r3961 = (real)a566[12 * k22992 + k23062];
        const real r3962 = (real)a567[12 * k22992 + k23062];
        for (int k34348 = 0; k34348 < 6; ++k34348) {
          const lf l3964 = w[129348 + k34348];
          const lf l3965 = w[129354 + k34348];
          const lf v34349 = (l3964 + l3965);
          const lf l3967 = w[129360 + k34348];
          const lf v34350 = (v34349 + l3967);
          const lf l3969 = w[129366 + k34348];
          const lf v34351 = (l3969 * R(0x1.0000000000000p-1));
          const lf v34352 = (v34350 - v34351);
          const lf v34353 = lf_exp(v34352);
          w[124424 + k34348] = v34353;
          const real r3974 = u[2754 + k34348];
          const real s34354 = (r3974 * r3959);
          const real r3976 = u[2760 + k34348];
          const real s34355 = (r3976 * r3960);
          const real s34356 = (s34354 + s34355);
          const lf l3979 = w[210 + k34348];
          const lf l3980 = w[129408 + k34348];
          const lf v34357 = (l3979 * l3980);
          const lf v34358 = (v34357 * v10592);
          const real r3983 = u[2766 + k34348];
          const lf v34359 = (v34358 * r3983);
          const lf v34360 = (v34359 * v10596);
          const lf v34361 = (R(1.0) + v34360);
          const lf v34362 = (R(1.0) / v34361);
          const lf v34363 = (v10600 * s34356);
          const lf v34364 = lf_exp(v34363);
          w[124430 + k34348] = v34364;
          const lf v34365 = (v34364 * v34362);
          const lf v34366 = (R(1.0) - v34365);
          const real r3993 = u[0 + k34348];
          const lf v34367 = (r3993 * v34366);
          const lf l3995 = w[129384 + k34348];
          const lf v34368 = (l3995 * v10606);
          const lf l3997 = w[129396 + k34348];
          const lf v34369 = (r3974 * l3997);
          const lf v34370 = (r3974 * v34368);
          const lf v34371 = (r3976 * l3997);
          const lf v34372 = (r3976 * v34368);
          const lf v34373 = (r3974 * v34367);
          const lf l4003 = w[174 + k34348];
          const lf l4004 = w[119188 + 72 * k22992 + 6 * k23062 + k34348];
          const lf v34374 = (l4003 * l4004);
          w[124436 + k34348] = v34374;
          const real s34375 = (r3974 * r3961);
          const real s34376 = (r3976 * r3962);
          const real s34377 = (s34375 + s34376);
          const lf v34378 = (s34377 * v9321);
          const lf v34379 = (v34378 * r3993);
          w[124442 + k34348] = v34379;
          v23225 = (v23225 + v34369);
          v23228 = (v23228 + v34370);
          v23236 = (v23236 + v34371);
          v23239 = (v23239 + v34372);
          v23250 = (v23250 + v34373);
        }
        const lf l4019 = w[124424 + 0];
        const lf l4020 = w[124424 + 2];
        const real r4021 = (real)a564[12 * k22992 + k23062];
        const real r4022 = (real)a563[12 * k22992 + k23062];
        const real r4023 = (real)a534[12 * k22992 + k23062];
        const real r4024 = (real)a536[12 * k22992 + k23062];
        const real r4025 = (real)a535[12 * k22992 + k23062];
        for (int k34380 = 0; k34380 < 4; ++k34380) {
          const lf l4027 = w[16 + k34380];
          const lf v34381 = (l4027 * l4019);
          w[124448 + k34380] = v34381;
          const lf l4030 = w[24 + k34380];
          const lf v34382 = (l4030 * l4020);
          w[124452 + k34380] = v34382;
          const real r4033 = u[1080 + k34380];
          const real s34383 = (r4033 * r4021);
          const real r4035 = u[1088 + k34380];
          const real s34384 = (r4035 * r4022);
          const real s34385 = (s34383 + s34384);
          u[146 + k34380] = s34385;
          const real s34386 = (r4033 * r4023);
          u[150 + k34380] = s34386;
          const lf l4041 = w[84 + k34380];
          const lf v34387 = (l4041 * r4024);
          const real r4043 = (real)a532[48 * k22992 + 4 * k23062 + k34380];
          const lf v34388 = lf_min(v34387, SPLAT(lf, r4043));
          w[124456 + k34380] = v34388;
          const real s34389 = (r4033 * r4025);
          const lf v34390 = (r4043 - v34388);
          const lf v34391 = lf_min(SPLAT(lf, s34389), v34390);
          w[124460 + k34380] = v34391;
          const lf v34392 = (v34388 + v34391);
          const lf v34393 = (R(1.0) - v34392);
          const lf l4052 = w[44 + k34380];
          const lf v34394 = (l4052 * v34393);
          w[124464 + k34380] = v34394;
          const lf v34395 = (v34392 + v34394);
          const lf v34396 = (v9199 * v34395);
          const lf v34397 = (R(1.0) - v34396);
          w[124468 + k34380] = v34397;
          const lf l4059 = w[120772 + 48 * k22992 + 4 * k23062 + k34380];
          const lf v34398 = (v10234 * l4059);
          w[124472 + k34380] = v34398;
        }
        const lf v23145 = (R(1.0) - v27373);
        const real r4064 = (real)a517[12 * k22992 + k23062];
        const lf v23146 = (r4064 * v23145);
        const lf v23147 = (v8943 * v23146);
        const lf v23148 = (R(1.0) - v23147);
        const lf v23149 = (v27371 * s10506);
        const lf v23150 = lf_pow(v10505, v23149);
        const lf v23151 = (v23148 * v23150);
        const lf v23153 = (v8949 * v23146);
        const lf v23154 = (R(1.0) - v23153);
        const lf v23155 = lf_pow(v10513, v23149);
        const lf v23156 = (v23154 * v23155);
        const real r4075 = (real)a519[12 * k22992 + k23062];
        const lf v23160 = (v8972 * r4075);
        const lf v23161 = (R(1.0) - v23160);
        const real r4078 = (real)a520[12 * k22992 + k23062];
        const real s23163 = (R(1.0) + r4078);
        const lf v23164 = lf_pow(SPLAT(lf, s23163), v10525);
        const real r4081 = (real)a529[12 * k22992 + k23062];
        const real s23188 = (r4081 - R(1.0));
        const lf v23189 = lf_pow(v10553, SPLAT(lf, s23188));
        const lf v23193 = lf_pow(v23189, v9098);
        const real r4085 = (real)a531[12 * k22992 + k23062];
        const lf v23206 = (v9163 * r4085);
        const lf v23207 = (R(1.0) + v23206);
        const lf v23226 = (v23225 * s10610);
        const lf v23229 = (v23228 * s10610);
        const lf v23230 = (v23226 * v10615);
        const lf v23231 = lf_min(v23230, SPLAT(lf, R(1.0)));
        const lf v23232 = (v23231 * v9379);
        const lf v23233 = lf_max(v23229, v9379);
        const lf v23234 = (v23232 / v23233);
        const lf v23237 = (v23236 * s10623);
        const lf v23240 = (v23239 * s10623);
        const lf v23241 = (v23237 * v10615);
        const lf v23242 = lf_min(v23241, SPLAT(lf, R(1.0)));
        const lf v23243 = (v23242 * v9379);
        const lf v23244 = lf_max(v23240, v9379);
        const lf v23245 = (v23243 / v23244);
        const lf v23246 = lf_min(v23234, v23245);
        const real s23247 = (r3959 + r3960);
        const real s23248 = (s23247 * R(0x1.0000000000000p-1));
        const real r4105 = (real)a543[12 * k22992 + k23062];
        const lf v23284 = (v9453 * r4105);
        const lf v23345 = (v27378 - v27378);
        const lf v23346 = (R(0x1.0000000000000p-1) * v23345);
        const lf v23347 = (v27378 + v23346);
        const lf v23387 = (v23246 - v23246);
        const real s23390 = (s23248 - s23248);
        const lf v23393 = (v23250 - v23250);
        const lf v23394 = (R(0x1.0000000000000p-1) * v23393);
        const lf v23395 = (v23250 + v23394);
        const real r4115 = (real)a552[12 * k22992 + k23062];
        const lf v23503 = (v8871 * r4115);
        const real r4117 = (real)a514[12 * k22992 + k23062];
        const lf v23505 = (v10911 * r4117);
        const lf v23506 = lf_exp(v23505);
        const real r4120 = (real)a516[12 * k22992 + k23062];
        const lf v23508 = (v8891 * r4120);
        const lf v23509 = (v8888 + v23508);
        const real r4123 = (real)a515[12 * k22992 + k23062];
        const real s23511 = (R(1.0) - r4123);
        const real r4125 = (real)a513[12 * k22992 + k23062];
        const lf v23515 = (v10300 * r4125);
        const lf v23516 = lf_exp(v23515);
        const lf v23517 = (v8879 * v23516);
        const real r4129 = (real)a528[12 * k22992 + k23062];
        const real s23524 = (R(1.0) - r4129);
        const lf l4131 = w[122532 + 12 * k22992 + k23062];
        const lf v23530 = (v9108 * l4131);
        const lf v23536 = (R(1.0) - v23347);
        const lf v23537 = (v9492 * v23536);
        const lf v23538 = (R(1.0) - v23537);
        const lf v23539 = (v9465 * v23538);
        const lf l4137 = w[123588 + 12 * k22992 + k23062];
        const lf v23582 = (v10226 * l4137);
        const lf l4139 = w[123324 + 12 * k22992 + k23062];
        const lf v23587 = (v10226 * l4139);
        const real r4141 = (real)a551[12 * k22992 + k23062];
        const lf v23595 = (v11020 * r4141);
        const lf v23596 = lf_exp(v23595);
        const lf v23597 = (v9607 * v23395);
        const lf v23598 = lf_exp(v23597);
        const real r4146 = (real)a524[12 * k22992 + k23062];
        const lf v24522 = (v9029 * r4146);
        const real r4148 = (real)a526[12 * k22992 + k23062];
        const lf v24523 = (v9032 * r4148);
        const lf v24524 = (v24522 + v24523);
        const real r4151 = (real)a522[12 * k22992 + k23062];
        const lf v24529 = (v9021 * r4151);
        const real r4153 = (real)a523[12 * k22992 + k23062];
        const lf v24531 = (v9026 * r4153);
        const real r4155 = (real)a527[12 * k22992 + k23062];
        const lf v24552 = (v12001 * r4155);
        const lf v24553 = (v9063 + v24552);
        const real r4158 = (real)a525[12 * k22992 + k23062];
        const lf v24558 = (v9072 * r4158);
        const lf v24559 = (R(1.0) - v24558);
        const lf v24560 = (v24553 * v24559);
        const real s25490 = (R(1.0) - r4024);
        const lf v25491 = (v9184 * s25490);
        const lf v25508 = (v9187 * s25490);
        const lf v25509 = (v25508 * v9190);
        const real r4166 = (real)a533[12 * k22992 + k23062];
        const real s25519 = real_max(r4166, s12991);
        const real s25520 = (s25519 * s12993);
        const lf v25521 = lf_pow(SPLAT(lf, s25520), v9178);
        const lf l4170 = w[122796 + 12 * k22992 + k23062];
        const lf v25588 = (v10232 * l4170);
        const lf l4172 = w[123060 + 12 * k22992 + k23062];
        const lf v25628 = (v9237 * l4172);
        const lf v26239 = (v8975 * r4075);
        const lf v26240 = (R(1.0) - v26239);
        const real r4176 = (real)a521[12 * k22992 + k23062];
        const real s26242 = (R(1.0) + r4176);
        const lf v26243 = lf_pow(SPLAT(lf, s26242), v13753);
        const lf v26267 = (v8969 * r4075);
        const lf v26268 = (R(1.0) - v26267);
        const real r4181 = (real)a541[12 * k22992 + k23062];
        const real r4182 = (real)a540[12 * k22992 + k23062];
        const real s26608 = real_min(r4181, r4182);
        const real s26609 = (r4182 - s26608);
        const real r4185 = (real)a542[12 * k22992 + k23062];
        const real s26611 = (R(1.0) - r4185);
        const lf v26612 = (v9358 * s26611);
        const lf v26613 = (R(1.0) - v26612);
        const lf v26614 = (v9352 * v26613);
        const real r4190 = (real)a539[12 * k22992 + k23062];
        const real s26628 = (r4190 + s26608);
        const real r4192 = (real)a568[12 * k22992 + k23062];
        const lf v26678 = (v9299 * r4192);
        const lf l4194 = w[35460 + 13 + 996 * k22992 + 83 * k23062];
        const lf v26695 = (v9313 * l4194);
        const lf l4196 = w[35460 + 14 + 996 * k22992 + 83 * k23062];
        const lf v26698 = (v9313 * l4196);
        const int r4198 = a573[12 * k22992 + k23062];
        const i4 s26714 = ((i4)r4198);
        const int s26715 = (s26714 != ((i4)0ll));
        for (int k34399 = 0; k34399 < 4; ++k34399) {
          const lf l4202 = w[124448 + k34399];
          const lf v34400 = (l4202 * v23151);
          const lf l4204 = w[124452 + k34399];
          const lf v34401 = (l4204 * v23156);
          const lf v34402 = (v34400 + v34401);
          const lf l4207 = w[72 + k34399];
          const lf v34403 = (v34402 * l4207);
          w[124424 + k34399] = v34403;
          const lf l4210 = w[40 + k34399];
          const lf v34404 = (l4210 * v25521);
          w[124476 + k34399] = v34404;
          const lf l4213 = w[124472 + k34399];
          const lf v34405 = (l4213 + v25588);
          const lf l4215 = w[36 + k34399];
          const lf v34406 = (l4215 * v34405);
          w[124480 + k34399] = v34406;
          const lf v34407 = (v13093 + v34404);
          w[124484 + k34399] = v34407;
        }
        lf v23168 = SPLAT(lf, R(0.0));
        for (int k34408 = 0; k34408 < 8; ++k34408) {
          lf v34409 = SPLAT(lf, R(0.0));
          for (int q = ((i4 *)(u + 102))[0 + (0) * 8 + k34408], end = ((i4 *)(u + 102))[0 + (0) * 8 + k34408 + 1]; q < end; ++q) {
            const int k34419 = ((i4 *)(u + 38))[0 + q];
            const lf l4226 = w[129340 + k34419];
            const real r4227 = u[2776 + k34408 + 8 * k34419];
            const lf v34420 = (l4226 * r4227);
            v34409 = (v34409 + v34420);
          }
          const lf v34410 = (v34409 * s10529);
          const real r4232 = u[2864 + k34408];
          const lf v34411 = (v34410 * r4232);
          const real r4234 = u[2856 + k34408];
          const lf v34412 = (v24524 * r4234);
          const real r4236 = (real)a562[96 * k22992 + 8 * k23062 + k34408];
          const lf v34413 = (r4236 + v34412);
          w[124448 + k34408] = v34413;
          const real r4239 = u[2840 + k34408];
          const lf v34414 = (v24529 * r4239);
          const real r4241 = u[2848 + k34408];
          const lf v34415 = (v24531 * r4241);
          const lf v34416 = (v34414 + v34415);
          w[124504 + k34408] = v34416;
          const real r4245 = (real)a560[96 * k22992 + 8 * k23062 + k34408];
          const lf v34417 = (r4245 + v34416);
          for (int k34421 = 0; k34421 < 2; ++k34421) {
            const real r4248 = u[2772 + k34421];
            const lf v34422 = (r4248 * v34417);
            w[124488 + 2 * k34408 + k34421] = v34422;
          }
          v23168 = (v23168 + v34411);
        }
        lf v23318 = SPLAT(lf, R(0.0));
        real s23557 = R(0.0);
        for (int k34423 = 0; k34423 < 32; ++k34423) {
          lf v34424 = SPLAT(lf, R(0.0));
          for (int k34462 = 0; k34462 < 9; ++k34462) {
            const lf l4259 = w[128788 + 9 * k34423 + k34462];
            v34424 = (v34424 + l4259);
          }
          const lf l4262 = w[129140 + k34423];
          const lf l4263 = w[129172 + k34423];
          const lf v34425 = (l4262 + l4263);
          const lf l4265 = w[129204 + k34423];
          const lf l4266 = w[129236 + k34423];
          const lf v34426 = (l4265 + l4266);
          const lf l4268 = w[129268 + k34423];
          const lf v34427 = (R(2.0) * l4268);
          const lf v34428 = (v34426 + v34427);
          const lf v34429 = (v34428 * R(0x1.0000000000000p-1));
          const lf v34430 = (v34425 - v34429);
          const lf l4273 = w[129108 + k34423];
          const lf v34431 = (l4273 * s10699);
          const lf v34432 = (-v34431);
          const lf v34433 = lf_exp(v34432);
          const lf v34434 = (R(1.0) - v34433);
          const lf v34435 = (v34434 * R(0x1.94fc6ceb099bfp+0));
          const lf v34436 = (v9558 * v34435);
          const real r4280 = (real)a548[384 * k22992 + 32 * k23062 + k34423];
          const lf v34449 = (v9486 * r4280);
          const lf v34450 = (v9483 + v34449);
          w[124512 + k34423] = v34450;
          const real r4284 = (real)a545[384 * k22992 + 32 * k23062 + k34423];
          const real r4285 = (real)a572[384 * k22992 + 32 * k23062 + k34423];
          const real s34451 = (r4284 / r4285);
          u[154 + k34423] = s34451;
          const real s34452 = (R(1.0) / r4285);
          u[186 + k34423] = s34452;
          const lf l4290 = w[110740 + 384 * k22992 + 32 * k23062 + k34423];
          const lf v34453 = (v10224 * l4290);
          const lf v34454 = (v23582 + v34453);
          const lf l4293 = w[560 + k34423];
          const lf v34455 = (l4293 * v34454);
          const lf v34456 = (v9586 * v34455);
          w[124544 + k34423] = v34456;
          const lf l4297 = w[102292 + 384 * k22992 + 32 * k23062 + k34423];
          const lf v34457 = (v10224 * l4297);
          const lf v34458 = (v23587 + v34457);
          const lf v34459 = (l4293 * v34458);
          const lf v34460 = (v9592 * v34459);
          w[124576 + k34423] = v34460;
          const lf l4303 = w[592 + k34423];
          const lf v34461 = (l4303 * r4285);
          w[124608 + k34423] = v34461;
          lf v34437 = SPLAT(lf, R(0.0));
          for (int q = ((i4 *)(u + 112))[0 + (0) * 32 + k34423], end = ((i4 *)(u + 112))[0 + (0) * 32 + k34423 + 1]; q < end; ++q) {
            const int k34463 = ((i4 *)(u + 1092))[0 + q];
            const real r4309 = u[12034 + 32 * k34423 + k34463];
            const lf l4310 = w[129108 + k34463];
            const lf v34464 = (r4309 * l4310);
            v34437 = (v34437 + v34464);
          }
          const lf v34438 = (v34437 * s10699);
          const lf v34439 = (-v34438);
          const lf v34440 = lf_exp(v34439);
          const lf v34441 = (R(1.0) - v34440);
          const lf v34442 = (v34441 * R(0x1.94fc6ceb099bfp+0));
          const lf v34443 = (v9561 * v34442);
          const lf v34444 = (v34436 + v34443);
          const lf v34445 = (v34444 * v10714);
          const lf v34446 = (v34430 + v34445);
          const lf v34447 = lf_exp(v34446);
          const lf v34448 = (v34424 * v34447);
          v23318 = (v23318 + v34448);
          s23557 = (s23557 + r4285);
        }
        const lf v23319 = (v10720 * v23318);
        const real r4329 = (real)a544[12 * k22992 + k23062];
        const real s23558 = (r4329 / s23557);
        for (int k34465 = 0; k34465 < 32; ++k34465) {
          const real r4332 = u[154 + k34465];
          const real s34466 = (s23558 + r4332);
          const real s34467 = (s9523 + s34466);
          const real s34468 = (s34467 * s10980);
          const lf v34469 = lf_pow(SPLAT(lf, s34468), v10982);
          w[124640 + k34465] = v34469;
          const lf v34470 = lf_pow(SPLAT(lf, s34468), v10988);
          w[124672 + k34465] = v34470;
        }
        lf v24194 = SPLAT(lf, R(0.0));
        lf v24195 = SPLAT(lf, R(0.0));
        lf v24196 = SPLAT(lf, R(0.0));
        lf v24197 = SPLAT(lf, R(0.0));
        lf v24198 = SPLAT(lf, R(0.0));
        lf v24199 = SPLAT(lf, R(0.0));
        lf v24200 = SPLAT(lf, R(0.0));
        lf v24201 = SPLAT(lf, R(0.0));
        for (int k36000 = 0; k36000 < 32; ++k36000) w[127188 + k36000] = SPLAT(lf, R(0.0));
        for (int k36001 = 0; k36001 < 32; ++k36001) for (int k36002 = 0; k36002 < 9; ++k36002) w[126612 + 9 * k36001 + k36002] = SPLAT(lf, R(0.0));
        for (int k36003 = 0; k36003 < 32; ++k36003) w[127220 + k36003] = SPLAT(lf, R(0.0));
        for (int k36004 = 0; k36004 < 32; ++k36004) w[127252 + k36004] = SPLAT(lf, R(0.0));
        for (int k36005 = 0; k36005 < 32; ++k36005) w[127284 + k36005] = SPLAT(lf, R(0.0));
        for (int k36006 = 0; k36006 < 32; ++k36006) w[127316 + k36006] = SPLAT(lf, R(0.0));
        for (int k36007 = 0; k36007 < 32; ++k36007) w[127348 + k36007] = SPLAT(lf, R(0.0));
        for (int k36008 = 0; k36008 < 32; ++k36008) w[127380 + k36008] = SPLAT(lf, R(0.0));
        lf v24251 = SPLAT(lf, R(0.0));
        lf v24252 = SPLAT(lf, R(0.0));
        lf v24253 = SPLAT(lf, R(0.0));
        lf v24254 = SPLAT(lf, R(0.0));
        lf v24255 = SPLAT(lf, R(0.0));
        lf v24256 = SPLAT(lf, R(0.0));
        lf v24257 = SPLAT(lf, R(0.0));
        lf v24258 = SPLAT(lf, R(0.0));
        for (int k36009 = 0; k36009 < 32; ++k36009) w[127412 + k36009] = SPLAT(lf, R(0.0));
        for (int k36010 = 0; k36010 < 32; ++k36010) for (int k36011 = 0; k36011 < 9; ++k36011) w[126900 + 9 * k36010 + k36011] = SPLAT(lf, R(0.0));
        for (int k36012 = 0; k36012 < 32; ++k36012) w[127444 + k36012] = SPLAT(lf, R(0.0));
        for (int k36013 = 0; k36013 < 32; ++k36013) w[127476 + k36013] = SPLAT(lf, R(0.0));
        for (int k36014 = 0; k36014 < 32; ++k36014) w[127508 + k36014] = SPLAT(lf, R(0.0));
        for (int k36015 = 0; k36015 < 32; ++k36015) w[127540 + k36015] = SPLAT(lf, R(0.0));
        for (int k36016 = 0; k36016 < 32; ++k36016) w[127572 + k36016] = SPLAT(lf, R(0.0));
        for (int k36017 = 0; k36017 < 32; ++k36017) w[127604 + k36017] = SPLAT(lf, R(0.0));
        lf v24290 = SPLAT(lf, R(0.0));
        for (int k36018 = 0; k36018 < 32; ++k36018) w[127636 + 32 * k23062 + k36018] = SPLAT(lf, R(0.0));
        for (int k36019 = 0; k36019 < 32; ++k36019) w[128020 + 32 * k23062 + k36019] = SPLAT(lf, R(0.0));
        for (int k36020 = 0; k36020 < 32; ++k36020) w[128404 + 32 * k23062 + k36020] = SPLAT(lf, R(0.0));
        for (int k23942 = 0; k23942 < 4; ++k23942) {
          const real r4378 = (real)t10834[2 * k23942];
          const lf v23962 = (r4378 * v24194);
          const lf v23963 = (r4378 * v24195);
          const lf v23964 = (r4378 * v24196);
          const lf v23965 = (r4378 * v24197);
          const lf v23966 = (r4378 * v24198);
          const lf v23967 = (r4378 * v24199);
          const lf v23968 = (r4378 * v24200);
          const lf v23969 = (r4378 * v24201);
          const lf v23980 = (v27366 + v23962);
          const lf v23981 = (v27379 + v23963);
          const lf v23982 = (v27380 + v23964);
          const lf v23983 = (v27381 + v23965);
          const lf v23984 = (v27382 + v23966);
          const lf v23985 = (v27421 + v23967);
          const lf v23986 = (v27422 + v23968);
          const lf v23987 = (v27423 + v23969);
          const lf v23997 = (v23980 * v10486);
          const lf v23998 = lf_select(v10484, v23997, SPLAT(lf, R(1.0)));
          const lf v24000 = (v9105 * v23981);
          const lf v24001 = (v24000 * v23189);
          const lf v24002 = (v9095 * v23982);
          const lf v24003 = (v9091 + v24002);
          const lf v24004 = (v23984 * R(0x1.0000000000000p-1));
          const lf v24005 = (v23983 - v24004);
          const lf v24006 = lf_exp(v24005);
          const lf v24007 = (v23981 * v24003);
          const lf v24008 = (v24007 * v23193);
          const lf v24009 = (v24008 * v24006);
          const lf v24010 = (R(1.0) + v23986);
          const lf v24011 = (v9474 * v23987);
          const lf v24012 = (R(1.0) + v24011);
          const lf v24013 = (v24010 * v24012);
          const lf v24014 = (v23284 * v24013);
          const lf v24057 = (v23509 * v23980);
          const lf v24061 = (s23524 - v23981);
          const lf v24062 = (v9081 * v24061);
          const lf v24063 = (v9087 * v23982);
          const lf v24064 = (R(1.0) - v23982);
          const lf v24065 = (v24063 * v24064);
          const lf v24066 = (v10013 * v23983);
          const lf v24067 = (v23530 - v24066);
          const lf v24068 = (v10942 * v23984);
          const lf v24069 = (v10941 - v24068);
          const lf v24070 = (v23985 * v10945);
          const lf v24071 = (v23539 * v24070);
          const real r4424 = (real)a546[12 * k22992 + k23062];
          const lf v24072 = (r4424 - v24070);
          const lf v24073 = (v9468 * v23986);
          const lf v24074 = (v24071 - v24073);
          const real r4428 = (real)a547[12 * k22992 + k23062];
          const lf v24075 = (r4428 - v23987);
          const lf v24076 = (v24075 * v10956);
          const lf v24083 = (R(1.0) + v23998);
          const lf v24084 = (v24083 * R(0x1.0000000000000p-1));
          const lf v24085 = lf_pow(v24084, v10972);
          const lf v24086 = (v9503 * v24085);
          const lf v24102 = (s9514 + v24001);
          const lf v24103 = (v24102 * s11016);
          const lf v24104 = lf_pow(v24103, v11018);
          const lf v24105 = (v9511 * v24104);
          const lf v24106 = (v24105 * v23596);
          const lf v24107 = (v24106 * v23598);
          const real r4441 = (real)t10834[1 + 2 * k23942];
          const lf v24158 = (r4441 * v24062);
          const lf v24159 = (r4441 * v24065);
          const lf v24160 = (r4441 * v24067);
          const lf v24161 = (r4441 * v24069);
          const lf v24162 = (r4441 * v24072);
          const lf v24163 = (r4441 * v24074);
          const lf v24164 = (r4441 * v24076);
          const lf v24178 = (r4441 * v24009);
          const lf v32864 = (v24252 + v24158);
          const lf v32866 = (v24253 + v24159);
          const lf v32868 = (v24254 + v24160);
          const lf v32870 = (v24255 + v24161);
          const lf v32872 = (v24256 + v24162);
          const lf v32874 = (v24257 + v24163);
          const lf v32876 = (v24258 + v24164);
          const lf v32904 = (v24290 + v24178);
          lf v24045 = SPLAT(lf, R(0.0));
          for (int k33800 = 0; k33800 < 32; ++k33800) {
            const lf l4460 = w[127188 + k33800];
            const lf v33801 = (r4378 * l4460);
            const lf l4462 = w[127220 + k33800];
            const lf v33803 = (r4378 * l4462);
            const lf l4464 = w[127252 + k33800];
            const lf v33804 = (r4378 * l4464);
            const lf l4466 = w[127284 + k33800];
            const lf v33805 = (r4378 * l4466);
            const lf l4468 = w[127316 + k33800];
            const lf v33806 = (r4378 * l4468);
            const lf l4470 = w[127348 + k33800];
            const lf v33807 = (r4378 * l4470);
            const lf l4472 = w[127380 + k33800];
            const lf v33808 = (r4378 * l4472);
            const lf l4474 = w[129076 + k33800];
            const lf v33809 = (l4474 + v33801);
            const lf l4476 = w[129108 + k33800];
            const lf v33811 = (l4476 + v33803);
            w[126432 + k33800] = v33811;
            const lf l4479 = w[129140 + k33800];
            const lf v33812 = (l4479 + v33804);
            const lf l4481 = w[129172 + k33800];
            const lf v33813 = (l4481 + v33805);
            const lf l4483 = w[129204 + k33800];
            const lf v33814 = (l4483 + v33806);
            const lf l4485 = w[129236 + k33800];
            const lf v33815 = (l4485 + v33807);
            const lf l4487 = w[129268 + k33800];
            const lf v33816 = (l4487 + v33808);
            const lf v33817 = (v9489 * v33809);
            const lf v33818 = (R(1.0) - v33817);
            const lf v33819 = (v24014 * v33818);
            const lf v33821 = (v33812 + v33813);
            const lf v33822 = (v33814 + v33815);
            const lf v33823 = (R(2.0) * v33816);
            const lf v33824 = (v33822 + v33823);
            const lf v33825 = (v33824 * R(0x1.0000000000000p-1));
            const lf v33826 = (v33821 - v33825);
            w[126496 + k33800] = v33826;
            const lf v33827 = (v33811 * s10699);
            const lf v33828 = (-v33827);
            const lf v33829 = lf_exp(v33828);
            const lf v33830 = (R(1.0) - v33829);
            const lf v33831 = (v33830 * R(0x1.94fc6ceb099bfp+0));
            const lf v33832 = (v9558 * v33831);
            w[126528 + k33800] = v33832;
            const lf v33833 = (R(1.0) - v33809);
            const lf v33834 = (v9480 * v33833);
            const lf l4508 = w[124512 + k33800];
            const lf v33835 = (l4508 * v33809);
            const lf v33836 = (v33834 - v33835);
            w[127188 + k33800] = v33836;
            const lf l4512 = w[124640 + k33800];
            const lf v33837 = (v24086 * l4512);
            w[126560 + k33800] = v33837;
            const lf l4515 = w[124672 + k33800];
            const lf v33838 = (v33819 * l4515);
            const lf v33862 = (v33811 * v11054);
            const real r4518 = (real)a549[384 * k22992 + 32 * k23062 + k33800];
            const lf v33863 = (r4518 - v33862);
            w[127220 + k33800] = v33863;
            const lf v33864 = (v9867 * v33812);
            const lf l4522 = w[124544 + k33800];
            const lf v33865 = (l4522 - v33864);
            w[127252 + k33800] = v33865;
            const lf v33874 = (v11072 * v33814);
            const lf l4526 = w[35396 + k33800];
            const lf v33875 = (l4526 - v33874);
            w[127316 + k33800] = v33875;
            const lf v33876 = (v11077 * v33815);
            const lf l4530 = w[35428 + k33800];
            const lf v33877 = (l4530 - v33876);
            w[127348 + k33800] = v33877;
            const lf v33878 = (v11081 * v33816);
            w[127380 + k33800] = v33878;
            const lf v33879 = (r4441 * v33836);
            const lf v33880 = (r4441 * v33863);
            const lf v33881 = (r4441 * v33865);
            const lf v33883 = (r4441 * v33875);
            const lf v33884 = (r4441 * v33877);
            const lf v33885 = (r4441 * v33878);
            const lf l4541 = w[127412 + k33800];
            const lf v33887 = (l4541 + v33879);
            w[127412 + k33800] = v33887;
            const lf l4544 = w[127444 + k33800];
            const lf v33888 = (l4544 + v33880);
            w[127444 + k33800] = v33888;
            const lf l4547 = w[127476 + k33800];
            const lf v33889 = (l4547 + v33881);
            w[127476 + k33800] = v33889;
            const lf l4550 = w[127540 + k33800];
            const lf v33891 = (l4550 + v33883);
            w[127540 + k33800] = v33891;
            const lf l4553 = w[127572 + k33800];
            const lf v33892 = (l4553 + v33884);
            w[127572 + k33800] = v33892;
            const lf l4556 = w[127604 + k33800];
            const lf v33893 = (l4556 + v33885);
            w[127604 + k33800] = v33893;
            lf v33820 = SPLAT(lf, R(0.0));
            const real r4560 = u[6 + k33800];
            for (int k33895 = 0; k33895 < 9; ++k33895) {
              const lf l4562 = w[126612 + 9 * k33800 + k33895];
              const lf v33896 = (r4378 * l4562);
              const lf l4564 = w[128788 + 9 * k33800 + k33895];
              const lf v33897 = (l4564 + v33896);
              w[124704 + 9 * k33800 + k33895] = v33897;
              const real r4567 = (real)a550[108 * k22992 + 9 * k23062 + k33895];
              const lf v33898 = (v33838 * r4567);
              const lf v33899 = (v33898 * s9530);
              const lf v33900 = (R(1.0) + v33899);
              const lf v33901 = (v33898 / v33900);
              const lf v33902 = (v33901 * v33897);
              w[126592 + k33895] = v33902;
              const lf v33903 = (v24107 * v33897);
              w[125280 + 9 * k33800 + k33895] = v33903;
              const lf v33904 = (v9539 * v33897);
              w[125568 + 9 * k33800 + k33895] = v33904;
              const lf v33905 = (v33904 * r4560);
              w[125856 + 9 * k33800 + k33895] = v33905;
              v33820 = (v33820 + v33897);
            }
            w[126464 + k33800] = v33820;
            const real r4583 = u[186 + k33800];
            const lf v33844 = (v33820 * r4583);
            const lf v33845 = (v33844 * s10998);
            const lf v33846 = (v9533 * v33845);
            const lm v33852 = CAST(lm, (v33820 > R(0.0)));
            const lf v33853 = lf_select(v33852, v33820, SPLAT(lf, R(1.0)));
            const lf v33886 = (r4441 * v33820);
            const lf l4590 = w[128404 + 32 * k23062 + k33800];
            const lf v33894 = (l4590 + v33886);
            w[128404 + 32 * k23062 + k33800] = v33894;
            lf v33859 = SPLAT(lf, R(0.0));
            lf v33867 = SPLAT(lf, R(0.0));
            for (int k33906 = 0; k33906 < 9; ++k33906) {
              const lf l4596 = w[124704 + 9 * k33800 + k33906];
              const lf v33907 = (v33846 * l4596);
              const lf l4598 = w[126592 + k33906];
              const lf v33908 = (l4598 + v33907);
              w[124992 + 9 * k33800 + k33906] = v33908;
              const lf v33909 = (l4596 / v33853);
              const lf v33910 = lf_select(v33852, v33909, SPLAT(lf, R(0x1.c71c71c71c71cp-4)));
              const lf v33911 = (r4518 * v33910);
              const lf v33912 = (v9544 * v33911);
              const lf v33913 = (v33912 * l4596);
              w[126602 + k33906] = v33913;
              const lf v33914 = (v33910 * v33910);
              v33859 = (v33859 + v33913);
              v33867 = (v33867 + v33914);
            }
            for (int k33915 = 0; k33915 < 9; ++k33915) {
              const real r4612 = u[2880 + k33915];
              const lf v33916 = (r4612 * v33859);
              const lf l4614 = w[126602 + k33915];
              const lf v33917 = (v33916 - l4614);
              w[126144 + 9 * k33800 + k33915] = v33917;
            }
            const lf v33868 = (R(1.0) - v33867);
            const lf l4619 = w[35364 + k33800];
            const lf v33869 = (v33868 - l4619);
            const lf v33870 = (v9571 * v33869);
            const lf v33871 = (v33870 - v33813);
            const lf v33872 = (v9885 * v33871);
            const lf l4624 = w[124576 + k33800];
            const lf v33873 = (l4624 + v33872);
            w[127284 + k33800] = v33873;
            const lf v33882 = (r4441 * v33873);
            const lf l4628 = w[127508 + k33800];
            const lf v33890 = (l4628 + v33882);
            w[127508 + k33800] = v33890;
            v24045 = (v24045 + v33820);
          }
          for (int k33918 = 0; k33918 < 32; ++k33918) {
            lf v33919 = SPLAT(lf, R(0.0));
            for (int q = ((i4 *)(u + 112))[0 + (0) * 32 + k33918], end = ((i4 *)(u + 112))[0 + (0) * 32 + k33918 + 1]; q < end; ++q) {
              const int k33947 = ((i4 *)(u + 1092))[0 + q];
              const real r4637 = u[12034 + 32 * k33918 + k33947];
              const lf l4638 = w[126432 + k33947];
              const lf v33948 = (r4637 * l4638);
              v33919 = (v33919 + v33948);
            }
            const lf v33920 = (v33919 * s10699);
            const lf v33921 = (-v33920);
            const lf v33922 = lf_exp(v33921);
            const lf v33923 = (R(1.0) - v33922);
            const lf v33924 = (v33923 * R(0x1.94fc6ceb099bfp+0));
            const lf v33925 = (v9561 * v33924);
            const lf l4648 = w[126528 + k33918];
            const lf v33926 = (l4648 + v33925);
            const lf v33927 = (v33926 * v10714);
            const lf l4651 = w[126496 + k33918];
            const lf v33928 = (l4651 + v33927);
            const lf v33929 = lf_exp(v33928);
            const lf l4654 = w[126560 + k33918];
            const lf v33930 = (l4654 * v33929);
            const lf l4656 = w[126464 + k33918];
            const lf v33938 = (v33930 * l4656);
            const lf v33939 = (v33938 * v9982);
            const lf l4659 = w[124608 + k33918];
            const lf v33940 = (v33939 + l4659);
            const lf v33942 = (r4441 * v33940);
            const lf v33943 = (r4441 * v33938);
            const lf l4663 = w[127636 + 32 * k23062 + k33918];
            const lf v33945 = (l4663 + v33942);
            w[127636 + 32 * k23062 + k33918] = v33945;
            const lf l4666 = w[128020 + 32 * k23062 + k33918];
            const lf v33946 = (l4666 + v33943);
            w[128020 + 32 * k23062 + k33918] = v33946;
            for (int k33949 = 0; k33949 < 9; ++k33949) {
              const lf l4670 = w[124704 + 9 * k33918 + k33949];
              const lf v33950 = (v33930 * l4670);
              const lf l4672 = w[124992 + 9 * k33918 + k33949];
              const lf v33951 = (l4672 + v33950);
              lf v33952 = SPLAT(lf, R(0.0));
              for (int q = ((i4 *)(u + 112))[0 + (0) * 32 + k33918], end = ((i4 *)(u + 112))[0 + (0) * 32 + k33918 + 1]; q < end; ++q) {
                const int k33959 = ((i4 *)(u + 1092))[0 + q];
                const lf l4677 = w[125856 + k33949 + 9 * k33959];
                const real r4678 = u[12034 + 32 * k33918 + k33959];
                const lf v33960 = (l4677 * r4678);
                v33952 = (v33952 + v33960);
              }
              const lf l4682 = w[125568 + 9 * k33918 + k33949];
              const lf v33953 = (v33952 - l4682);
              const lf l4684 = w[125280 + 9 * k33918 + k33949];
              const lf v33954 = (l4684 + v33953);
              const lf l4686 = w[126144 + 9 * k33918 + k33949];
              const lf v33955 = (v33954 + l4686);
              const lf v33956 = (v33955 - v33951);
              w[126612 + 9 * k33918 + k33949] = v33956;
              const lf v33957 = (r4441 * v33956);
              const lf l4691 = w[126900 + 9 * k33918 + k33949];
              const lf v33958 = (l4691 + v33957);
              w[126900 + 9 * k33918 + k33949] = v33958;
            }
          }
          const lf v24046 = lf_max(v24045, SPLAT(lf, s10904));
          const lf v24047 = (v24046 * s10906);
          const lf v24048 = lf_pow(v24047, v8876);
          const lf v24049 = (v23503 * v24048);
          const lf v24050 = (v24049 * v23506);
          const lf v24055 = (v24050 * v23517);
          const lf v24056 = (v24055 * s23511);
          const lf v24058 = (v24056 - v24057);
          const lf v24157 = (r4441 * v24058);
          const lf v32862 = (v24251 + v24157);
          v24194 = v24058;
          v24195 = v24062;
          v24196 = v24065;
          v24197 = v24067;
          v24198 = v24069;
          v24199 = v24072;
          v24200 = v24074;
          v24201 = v24076;
          v24251 = v32862;
          v24252 = v32864;
          v24253 = v32866;
          v24254 = v32868;
          v24255 = v32870;
          v24256 = v32872;
          v24257 = v32874;
          v24258 = v32876;
          v24290 = v32904;
        }
        const lf v24269 = (v27366 + v24251);
        const lf v24270 = (v27379 + v24252);
        const lf v24271 = (v27380 + v24253);
        const lf v24272 = (v27381 + v24254);
        const lf v24273 = (v27382 + v24255);
        const lf v24274 = (v27421 + v24256);
        const lf v24275 = (v27422 + v24257);
        const lf v24276 = (v27423 + v24258);
        for (int k34471 = 0; k34471 < 32; ++k34471) {
          const lf l4733 = w[129076 + k34471];
          const lf l4734 = w[127412 + k34471];
          const lf v34472 = (l4733 + l4734);
          w[129076 + k34471] = v34472;
          const lf l4737 = w[129108 + k34471];
          const lf l4738 = w[127444 + k34471];
          const lf v34474 = (l4737 + l4738);
          w[129108 + k34471] = v34474;
          const lf l4741 = w[129140 + k34471];
          const lf l4742 = w[127476 + k34471];
          const lf v34475 = (l4741 + l4742);
          w[129140 + k34471] = v34475;
          const lf l4745 = w[129172 + k34471];
          const lf l4746 = w[127508 + k34471];
          const lf v34476 = (l4745 + l4746);
          w[129172 + k34471] = v34476;
          const lf l4749 = w[129204 + k34471];
          const lf l4750 = w[127540 + k34471];
          const lf v34477 = (l4749 + l4750);
          w[129204 + k34471] = v34477;
          const lf l4753 = w[129236 + k34471];
          const lf l4754 = w[127572 + k34471];
          const lf v34478 = (l4753 + l4754);
          w[129236 + k34471] = v34478;
          const lf l4757 = w[129268 + k34471];
          const lf l4758 = w[127604 + k34471];
          const lf v34479 = (l4757 + l4758);
          w[129268 + k34471] = v34479;
          const lf v34481 = (v34475 + v34476);
          const lf v34482 = (v34477 + v34478);
          const lf v34483 = (R(2.0) * v34479);
          const lf v34484 = (v34482 + v34483);
          const lf v34485 = (v34484 * R(0x1.0000000000000p-1));
          const lf v34486 = (v34481 - v34485);
          w[124544 + k34471] = v34486;
          const lf v34487 = (v34474 * s10699);
          const lf v34488 = (-v34487);
          const lf v34489 = lf_exp(v34488);
          const lf v34490 = (R(1.0) - v34489);
          const lf v34491 = (v34490 * R(0x1.94fc6ceb099bfp+0));
          const lf v34492 = (v9558 * v34491);
          w[124576 + k34471] = v34492;
          lf v34480 = SPLAT(lf, R(0.0));
          for (int k34493 = 0; k34493 < 9; ++k34493) {
            const lf l4777 = w[128788 + 9 * k34471 + k34493];
            const lf l4778 = w[126900 + 9 * k34471 + k34493];
            const lf v34494 = (l4777 + l4778);
            w[128788 + 9 * k34471 + k34493] = v34494;
            v34480 = (v34480 + v34494);
          }
          w[124512 + k34471] = v34480;
        }
        lf v24353 = SPLAT(lf, R(0.0));
        for (int k34495 = 0; k34495 < 32; ++k34495) {
          lf v34496 = SPLAT(lf, R(0.0));
          for (int q = ((i4 *)(u + 112))[0 + (0) * 32 + k34495], end = ((i4 *)(u + 112))[0 + (0) * 32 + k34495 + 1]; q < end; ++q) {
            const int k34508 = ((i4 *)(u + 1092))[0 + q];
            const real r4790 = u[12034 + 32 * k34495 + k34508];
            const lf l4791 = w[129108 + k34508];
            const lf v34509 = (r4790 * l4791);
            v34496 = (v34496 + v34509);
          }
          const lf v34497 = (v34496 * s10699);
          const lf v34498 = (-v34497);
          const lf v34499 = lf_exp(v34498);
          const lf v34500 = (R(1.0) - v34499);
          const lf v34501 = (v34500 * R(0x1.94fc6ceb099bfp+0));
          const lf v34502 = (v9561 * v34501);
          const lf l4801 = w[124576 + k34495];
          const lf v34503 = (l4801 + v34502);
          const lf v34504 = (v34503 * v10714);
          const lf l4804 = w[124544 + k34495];
          const lf v34505 = (l4804 + v34504);
          const lf v34506 = lf_exp(v34505);
          const lf l4807 = w[124512 + k34495];
          const lf v34507 = (l4807 * v34506);
          v24353 = (v24353 + v34507);
        }
        const lf v24354 = (v10720 * v24353);
        const lf v24447 = (v24354 - v23319);
        for (int k36030 = 0; k36030 < 8; ++k36030) for (int k36031 = 0; k36031 < 2; ++k36031) w[124578 + 2 * k36030 + k36031] = w[129300 + 2 * k36030 + k36031];
        for (int k36032 = 0; k36032 < 8; ++k36032) w[124594 + k36032] = w[129340 + k36032];
        lf v25212 = v27378;
        for (int k24356 = 0; k24356 < 2; ++k24356) {
          for (int k36033 = 0; k36033 < 8; ++k36033) for (int k36034 = 0; k36034 < 2; ++k36034) w[124530 + 2 * k36033 + k36034] = SPLAT(lf, R(0.0));
          for (int k36035 = 0; k36035 < 8; ++k36035) w[124562 + k36035] = SPLAT(lf, R(0.0));
          lf v25069 = SPLAT(lf, R(0.0));
          for (int k36036 = 0; k36036 < 8; ++k36036) for (int k36037 = 0; k36037 < 2; ++k36037) w[124546 + 2 * k36036 + k36037] = SPLAT(lf, R(0.0));
          for (int k36038 = 0; k36038 < 8; ++k36038) w[124570 + k36038] = SPLAT(lf, R(0.0));
          lf v25121 = SPLAT(lf, R(0.0));
          for (int k24868 = 0; k24868 < 4; ++k24868) {
            const real r4824 = (real)t10834[2 * k24868];
            const real s24882 = (R(0x1.0000000000000p-1) * r4824);
            const lf v24887 = (s24882 * v25069);
            const lf v24900 = (v25212 + v24887);
            lf v24980 = SPLAT(lf, R(0.0));
            lf v24981 = SPLAT(lf, R(0.0));
            const real r4830 = (real)t10834[1 + 2 * k24868];
            for (int k33961 = 0; k33961 < 8; ++k33961) {
              lf v33966 = SPLAT(lf, R(0.0));
              for (int k33981 = 0; k33981 < 2; ++k33981) {
                const lf l4834 = w[124530 + 2 * k33961 + k33981];
                const lf v33982 = (s24882 * l4834);
                const lf l4836 = w[124578 + 2 * k33961 + k33981];
                const lf v33983 = (l4836 + v33982);
                const lf v33984 = (v11961 * v33983);
                w[124528 + k33981] = v33984;
                v33966 = (v33966 + v33983);
              }
              const lf l4842 = w[124562 + k33961];
              const lf v33963 = (s24882 * l4842);
              const lf l4844 = w[124594 + k33961];
              const lf v33965 = (l4844 + v33963);
              const lf v33968 = (v9046 * v33965);
              const lf l4847 = w[124448 + k33961];
              const lf v33969 = (l4847 + v33968);
              const lf v33973 = (v11985 * v33965);
              const lf l4850 = w[124504 + k33961];
              const lf v33974 = (l4850 - v33973);
              w[124562 + k33961] = v33974;
              const real r4853 = u[2872 + k33961];
              const lf v33975 = (v33966 * r4853);
              const real r4855 = u[2848 + k33961];
              const lf v33976 = (v33966 * r4855);
              const lf v33978 = (r4830 * v33974);
              const lf l4858 = w[124570 + k33961];
              const lf v33980 = (l4858 + v33978);
              w[124570 + k33961] = v33980;
              for (int k33985 = 0; k33985 < 2; ++k33985) {
                const real r4862 = u[2774 + k33985];
                const lf v33986 = (r4862 * v33969);
                const lf l4864 = w[124488 + 2 * k33961 + k33985];
                const lf v33987 = (l4864 + v33986);
                const lf l4866 = w[124528 + k33985];
                const lf v33988 = (v33987 - l4866);
                w[124512 + 2 * k33961 + k33985] = v33988;
                const lf v33989 = (r4830 * v33988);
                const lf l4870 = w[124546 + 2 * k33961 + k33985];
                const lf v33990 = (l4870 + v33989);
                w[124546 + 2 * k33961 + k33985] = v33990;
              }
              v24980 = (v24980 + v33975);
              v24981 = (v24981 + v33976);
            }
            const lf v24982 = (v9075 * v24980);
            const lf v24983 = (v24981 + v24982);
            const lf v24984 = (v12012 * v24983);
            const lf v24985 = lf_exp(v24984);
            const lf v24986 = (v24560 * v24985);
            const lf v24987 = (v24986 - v24900);
            const lf v24988 = (v24987 * v12017);
            const lf v25032 = (r4830 * v24988);
            const lf v33064 = (v25121 + v25032);
            for (int k36042 = 0; k36042 < 8; ++k36042) for (int k36043 = 0; k36043 < 2; ++k36043) w[124530 + 2 * k36042 + k36043] = w[124512 + 2 * k36042 + k36043];
            v25069 = v24988;
            v25121 = v33064;
          }
          for (int k33991 = 0; k33991 < 8; ++k33991) {
            for (int k33996 = 0; k33996 < 2; ++k33996) {
              const lf l4892 = w[124546 + 2 * k33991 + k33996];
              const lf v33997 = (R(0x1.0000000000000p-1) * l4892);
              const lf l4894 = w[124578 + 2 * k33991 + k33996];
              const lf v33998 = (l4894 + v33997);
              w[124578 + 2 * k33991 + k33996] = v33998;
            }
            const lf l4898 = w[124570 + k33991];
            const lf v33993 = (R(0x1.0000000000000p-1) * l4898);
            const lf l4900 = w[124594 + k33991];
            const lf v33995 = (l4900 + v33993);
            w[124594 + k33991] = v33995;
          }
          const lf v25134 = (R(0x1.0000000000000p-1) * v25121);
          const lf v25147 = (v25212 + v25134);
          v25212 = v25147;
        }
        lf v25275 = SPLAT(lf, R(0.0));
        for (int k34510 = 0; k34510 < 8; ++k34510) {
          lf v34511 = SPLAT(lf, R(0.0));
          for (int q = ((i4 *)(u + 102))[0 + (0) * 8 + k34510], end = ((i4 *)(u + 102))[0 + (0) * 8 + k34510 + 1]; q < end; ++q) {
            const int k34514 = ((i4 *)(u + 38))[0 + q];
            const lf l4913 = w[124594 + k34514];
            const real r4914 = u[2776 + k34510 + 8 * k34514];
            const lf v34515 = (l4913 * r4914);
            v34511 = (v34511 + v34515);
          }
          const lf v34512 = (v34511 * s10529);
          const real r4919 = u[2864 + k34510];
          const lf v34513 = (v34512 * r4919);
          v25275 = (v25275 + v34513);
        }
        const lf v25354 = (v25275 - v23168);
        for (int k36046 = 0; k36046 < 4; ++k36046) w[124448 + k36046] = w[129414 + k36046];
        lf v26043 = v27384;
        lf v26044 = v27385;
        for (int k36047 = 0; k36047 < 4; ++k36047) w[124452 + k36047] = w[129418 + k36047];
        for (int k36048 = 0; k36048 < 4; ++k36048) w[124472 + k36048] = w[129422 + k36048];
        for (int k36049 = 0; k36049 < 4; ++k36049) w[124488 + k36049] = w[129426 + k36049];
        for (int k36050 = 0; k36050 < 4; ++k36050) w[124492 + k36050] = w[129430 + k36050];
        for (int k36051 = 0; k36051 < 4; ++k36051) w[124496 + k36051] = w[129434 + k36051];
        lf v26050 = v27391;
        for (int k36052 = 0; k36052 < 4; ++k36052) w[124500 + k36052] = w[129438 + k36052];
        for (int k36053 = 0; k36053 < 4; ++k36053) w[124504 + k36053] = w[129442 + k36053];
        for (int k36054 = 0; k36054 < 4; ++k36054) w[124508 + k36054] = w[129446 + k36054];
        for (int k36055 = 0; k36055 < 4; ++k36055) w[124512 + k36055] = w[129450 + k36055];
        lf v26057 = v27398;
        lf v26058 = v27399;
        lf v26059 = v27400;
        for (int k36056 = 0; k36056 < 4; ++k36056) w[129454 + 48 * k22992 + 4 * k23062 + k36056] = SPLAT(lf, R(0.0));
        lf v26081 = SPLAT(lf, R(0.0));
        for (int k25321 = 0; k25321 < 8; ++k25321) {
          const real r4943 = (real)t12801[k25321];
          const lf v25355 = (r4943 * v25354);
          const lf v25356 = (v23168 + v25355);
          const lf v25396 = (r4943 * v23393);
          const lf v25397 = (v23250 + v25396);
          const lf v25421 = (r4943 * v24447);
          const lf v25422 = (v23319 + v25421);
          const lf v25566 = (-v25356);
          const lf v25567 = lf_exp(v25566);
          const lf v25568 = (R(1.0) - v25567);
          const lf v25569 = (v25568 * R(0x1.94fc6ceb099bfp+0));
          const lf v25570 = (v13052 * v25569);
          const lf v25571 = (v25422 * s13058);
          const lf v25572 = lf_log(v25571);
          const lf v25573 = (v9246 * v25572);
          const lf v25578 = (v9255 * v25397);
          for (int k34128 = 0; k34128 < 4; ++k34128) {
            const real r4960 = u[1088 + k34128];
            const lf v34129 = (r4960 * v25573);
            w[124602 + k34128] = v34129;
          }
          for (int k36057 = 0; k36057 < 4; ++k36057) w[124666 + k36057] = SPLAT(lf, R(0.0));
          lf v25914 = SPLAT(lf, R(0.0));
          lf v25915 = SPLAT(lf, R(0.0));
          for (int k36058 = 0; k36058 < 4; ++k36058) w[124670 + k36058] = SPLAT(lf, R(0.0));
          for (int k36059 = 0; k36059 < 4; ++k36059) w[124674 + k36059] = SPLAT(lf, R(0.0));
          for (int k36060 = 0; k36060 < 4; ++k36060) w[124678 + k36060] = SPLAT(lf, R(0.0));
          for (int k36061 = 0; k36061 < 4; ++k36061) w[124682 + k36061] = SPLAT(lf, R(0.0));
          for (int k36062 = 0; k36062 < 4; ++k36062) w[124686 + k36062] = SPLAT(lf, R(0.0));
          lf v25921 = SPLAT(lf, R(0.0));
          for (int k36063 = 0; k36063 < 4; ++k36063) w[124690 + k36063] = SPLAT(lf, R(0.0));
          for (int k36064 = 0; k36064 < 4; ++k36064) w[124694 + k36064] = SPLAT(lf, R(0.0));
          for (int k36065 = 0; k36065 < 4; ++k36065) w[124698 + k36065] = SPLAT(lf, R(0.0));
          for (int k36066 = 0; k36066 < 4; ++k36066) w[124702 + k36066] = SPLAT(lf, R(0.0));
          lf v25928 = SPLAT(lf, R(0.0));
          lf v25929 = SPLAT(lf, R(0.0));
          lf v25930 = SPLAT(lf, R(0.0));
          for (int k36067 = 0; k36067 < 4; ++k36067) w[124706 + k36067] = SPLAT(lf, R(0.0));
          lf v25963 = SPLAT(lf, R(0.0));
          lf v25964 = SPLAT(lf, R(0.0));
          for (int k36068 = 0; k36068 < 4; ++k36068) w[124710 + k36068] = SPLAT(lf, R(0.0));
          for (int k36069 = 0; k36069 < 4; ++k36069) w[124714 + k36069] = SPLAT(lf, R(0.0));
          for (int k36070 = 0; k36070 < 4; ++k36070) w[124718 + k36070] = SPLAT(lf, R(0.0));
          for (int k36071 = 0; k36071 < 4; ++k36071) w[124722 + k36071] = SPLAT(lf, R(0.0));
          for (int k36072 = 0; k36072 < 4; ++k36072) w[124726 + k36072] = SPLAT(lf, R(0.0));
          lf v25970 = SPLAT(lf, R(0.0));
          for (int k36073 = 0; k36073 < 4; ++k36073) w[124730 + k36073] = SPLAT(lf, R(0.0));
          for (int k36074 = 0; k36074 < 4; ++k36074) w[124734 + k36074] = SPLAT(lf, R(0.0));
          for (int k36075 = 0; k36075 < 4; ++k36075) w[124738 + k36075] = SPLAT(lf, R(0.0));
          for (int k36076 = 0; k36076 < 4; ++k36076) w[124742 + k36076] = SPLAT(lf, R(0.0));
          lf v25977 = SPLAT(lf, R(0.0));
          lf v25978 = SPLAT(lf, R(0.0));
          lf v25979 = SPLAT(lf, R(0.0));
          for (int k36077 = 0; k36077 < 4; ++k36077) w[124746 + k36077] = SPLAT(lf, R(0.0));
          lf v26024 = SPLAT(lf, R(0.0));
          for (int k25672 = 0; k25672 < 4; ++k25672) {
            const real r4999 = (real)t10834[2 * k25672];
            const real s25691 = (R(0x1.0000000000000p-3) * r4999);
            const lf v25693 = (s25691 * v25914);
            const lf v25694 = (s25691 * v25915);
            const lf v25700 = (s25691 * v25921);
            const lf v25707 = (s25691 * v25928);
            const lf v25708 = (s25691 * v25929);
            const lf v25709 = (s25691 * v25930);
            const lf v25711 = (v26043 + v25693);
            const lf v25712 = (v26044 + v25694);
            const lf v25718 = (v26050 + v25700);
            const lf v25725 = (v26057 + v25707);
            const lf v25726 = (v26058 + v25708);
            const lf v25727 = (v26059 + v25709);
            const real r5013 = (real)a530[12 * k22992 + k23062];
            const lf v25732 = lf_max(SPLAT(lf, r5013), v25712);
            const lf v25733 = (v25732 * v10571);
            const lf v25734 = (v23207 + v25733);
            const lf v25801 = (R(1.0) - v25718);
            const lf v25823 = lf_pow(v25734, v13049);
            const lf v25824 = (R(1.0) - v25823);
            const lf v25825 = (v9249 * v25711);
            const lf v25831 = (v13071 * v25711);
            const real r5022 = (real)a565[12 * k22992 + k23062];
            const lf v25832 = (r5022 - v25831);
            const lf v25833 = (v25570 - v25712);
            const lf v25834 = (v25833 * v13075);
            const lf v25847 = (v25824 - v25718);
            const lf v25848 = (v25847 * v13100);
            const lf v25870 = (v9234 * v25725);
            const lf v25871 = (v10125 * v25726);
            const lf v25872 = (v25628 - v25871);
            const lf v25873 = (v13129 * v25727);
            const lf v25874 = (v13003 - v25873);
            const lf v25878 = (v25727 * R(0x1.0000000000000p-1));
            const lf v25879 = (v25726 - v25878);
            const lf v25880 = lf_exp(v25879);
            const lf v25881 = (v25725 * v25880);
            const real r5037 = (real)t10834[1 + 2 * k25672];
            const lf v25883 = (r5037 * v25832);
            const lf v25884 = (r5037 * v25834);
            const lf v25890 = (r5037 * v25848);
            const lf v25897 = (r5037 * v25870);
            const lf v25898 = (r5037 * v25872);
            const lf v25899 = (r5037 * v25874);
            const lf v25908 = (r5037 * v25881);
            const lf v33136 = (v25963 + v25883);
            const lf v33138 = (v25964 + v25884);
            const lf v33150 = (v25970 + v25890);
            const lf v33164 = (v25977 + v25897);
            const lf v33166 = (v25978 + v25898);
            const lf v33168 = (v25979 + v25899);
            const lf v33186 = (v26024 + v25908);
            lf v25730 = SPLAT(lf, R(0.0));
            lf v25747 = SPLAT(lf, R(0.0));
            lf v25795 = SPLAT(lf, R(0.0));
            for (int k33999 = 0; k33999 < 4; ++k33999) {
              const lf l5056 = w[124666 + k33999];
              const lf v34000 = (s25691 * l5056);
              const lf l5058 = w[124670 + k33999];
              const lf v34001 = (s25691 * l5058);
              const lf l5060 = w[124674 + k33999];
              const lf v34002 = (s25691 * l5060);
              const lf l5062 = w[124678 + k33999];
              const lf v34003 = (s25691 * l5062);
              const lf l5064 = w[124682 + k33999];
              const lf v34004 = (s25691 * l5064);
              const lf l5066 = w[124686 + k33999];
              const lf v34005 = (s25691 * l5066);
              const lf l5068 = w[124690 + k33999];
              const lf v34006 = (s25691 * l5068);
              const lf l5070 = w[124694 + k33999];
              const lf v34007 = (s25691 * l5070);
              const lf l5072 = w[124698 + k33999];
              const lf v34008 = (s25691 * l5072);
              const lf l5074 = w[124702 + k33999];
              const lf v34009 = (s25691 * l5074);
              const lf l5076 = w[124448 + k33999];
              const lf v34010 = (l5076 + v34000);
              const lf l5078 = w[124452 + k33999];
              const lf v34011 = (l5078 + v34001);
              const lf l5080 = w[124472 + k33999];
              const lf v34012 = (l5080 + v34002);
              const lf l5082 = w[124488 + k33999];
              const lf v34013 = (l5082 + v34003);
              const lf l5084 = w[124492 + k33999];
              const lf v34014 = (l5084 + v34004);
              w[124606 + k33999] = v34014;
              const lf l5087 = w[124496 + k33999];
              const lf v34015 = (l5087 + v34005);
              w[124610 + k33999] = v34015;
              const lf l5090 = w[124500 + k33999];
              const lf v34016 = (l5090 + v34006);
              w[124614 + k33999] = v34016;
              const lf l5093 = w[124504 + k33999];
              const lf v34017 = (l5093 + v34007);
              const lf l5095 = w[124508 + k33999];
              const lf v34018 = (l5095 + v34008);
              const lf l5097 = w[124512 + k33999];
              const lf v34019 = (l5097 + v34009);
              const lf v34020 = (v12916 * v34016);
              w[124618 + k33999] = v34020;
              const lf v34021 = (v34013 * R(0x1.0000000000000p-1));
              const lf v34022 = (v34012 - v34021);
              const lf v34023 = lf_exp(v34022);
              w[124622 + k33999] = v34023;
              const lf v34024 = lf_max(v34014, SPLAT(lf, R(0x1.19799812dea11p-40)));
              const lf v34025 = lf_pow(v34024, v9137);
              w[124626 + k33999] = v34025;
              const lf l5108 = w[76 + k33999];
              const lf v34026 = lf_pow(l5108, v34011);
              const lf l5110 = w[32 + k33999];
              const lf v34027 = (l5110 * v34026);
              const lf l5112 = w[60 + k33999];
              const lf v34028 = (v34027 * l5112);
              const lf v34029 = (v34028 * v12931);
              w[124630 + k33999] = v34029;
              const real r5116 = u[1080 + k33999];
              const lf v34030 = (r5116 * v34029);
              const lf v34031 = (v34030 * v9145);
              const lf v34032 = lf_exp(v34010);
              w[124634 + k33999] = v34032;
              const lf v34033 = (v34015 * v12942);
              w[124638 + k33999] = v34033;
              const lf v34034 = (v9208 * v34017);
              const lf v34035 = (v34034 * v12965);
              const lf v34036 = (v9211 * v34018);
              const lf v34037 = (v34036 * v12968);
              const lf v34038 = (v34035 + v34037);
              const lf v34039 = (v9214 * v34019);
              const lf v34040 = (v34039 * v12972);
              const lf v34041 = (v34038 + v34040);
              w[124642 + k33999] = v34041;
              const real r5132 = u[1084 + k33999];
              const lf v34042 = (r5132 * v25825);
              const lf l5134 = w[124602 + k33999];
              const lf v34043 = (l5134 + v34042);
              const lf v34044 = (v34043 - v25578);
              const lf v34045 = (v34044 - v34010);
              const lf v34046 = (v34045 * v13069);
              w[124666 + k33999] = v34046;
              const lf l5140 = w[92 + k33999];
              const lf v34047 = (l5140 * v34011);
              w[124670 + k33999] = v34047;
              const lf v34048 = (v12999 * v34012);
              const lf l5144 = w[124480 + k33999];
              const lf v34049 = (l5144 - v34048);
              w[124674 + k33999] = v34049;
              const lf v34050 = (v13086 * v34013);
              const lf l5148 = w[80 + k33999];
              const lf v34051 = (l5148 - v34050);
              w[124678 + k33999] = v34051;
              const lf l5151 = w[124484 + k33999];
              const lf v34052 = (l5151 * v34015);
              w[124646 + k33999] = v34052;
              const lf v34053 = (v9193 * v34016);
              w[124650 + k33999] = v34053;
              const lf v34054 = (v34017 * v12965);
              w[124654 + k33999] = v34054;
              const lf v34055 = (v34018 * v12968);
              w[124658 + k33999] = v34055;
              const lf v34056 = (v34019 * v12972);
              w[124662 + k33999] = v34056;
              const lf v34057 = (r5037 * v34046);
              const lf v34058 = (r5037 * v34047);
              const lf v34059 = (r5037 * v34049);
              const lf v34060 = (r5037 * v34051);
              const lf l5166 = w[124706 + k33999];
              const lf v34061 = (l5166 + v34057);
              w[124706 + k33999] = v34061;
              const lf l5169 = w[124710 + k33999];
              const lf v34062 = (l5169 + v34058);
              w[124710 + k33999] = v34062;
              const lf l5172 = w[124714 + k33999];
              const lf v34063 = (l5172 + v34059);
              w[124714 + k33999] = v34063;
              const lf l5175 = w[124718 + k33999];
              const lf v34064 = (l5175 + v34060);
              w[124718 + k33999] = v34064;
              v25730 = (v25730 + v34016);
              v25747 = (v25747 + v34031);
              v25795 = (v25795 + v34015);
            }
            const lf v25748 = (v25747 * v12936);
            const lf v25749 = (R(1.0) + v25748);
            const lf v25750 = (R(1.0) / v25749);
            const lf v25751 = lf_pow(v25750, v9157);
            const lf v25752 = (v9151 * v25751);
            const lf v25753 = (v12942 + v25752);
            const lf v25754 = (v25753 + v9148);
            const lf v25784 = (v25730 + v25509);
            const lm v25785 = CAST(lm, (v25784 > R(0.0)));
            const lf v25786 = lf_select(v25785, v25784, SPLAT(lf, R(1.0)));
            const lf v25796 = (v25795 * v12936);
            const lf v25797 = (R(1.0) + v25796);
            const lf v25798 = (v25734 / v25797);
            const lf v25799 = lf_pow(v25798, v9157);
            const lf v25800 = (v9151 * v25799);
            const lf v25802 = (v25800 * v25801);
            const lf v25803 = (R(1.0) / v25797);
            const lf v25804 = lf_pow(v25803, v9157);
            const lf v25805 = (v9151 * v25804);
            const lf v25806 = (v12942 + v25802);
            const lf v25807 = (v25806 + v9148);
            const lf v25813 = (v12942 + v25805);
            const lf v25814 = (v25813 + v9148);
            for (int k34065 = 0; k34065 < 4; ++k34065) {
              const lf v34066 = (v25754 + R(0.0));
              const lf v34067 = (v12942 / v34066);
              const lf v34068 = (R(1.0) - v34067);
              const real r5209 = u[1080 + k34065];
              const lf v34069 = (r5209 * v34068);
              const lf v34070 = (R(1.0) - v34069);
              const lf l5212 = w[124630 + k34065];
              const lf v34071 = (l5212 / v34070);
              const real r5214 = u[146 + k34065];
              const lf v34072 = (v34071 * r5214);
              const lf l5216 = w[124622 + k34065];
              const lf v34073 = (v34072 * l5216);
              const lf l5218 = w[124626 + k34065];
              const lf v34074 = (v34073 * l5218);
              const lf l5220 = w[124634 + k34065];
              const lf v34075 = (v34074 * l5220);
              const real r5222 = u[1088 + k34065];
              const lf v34076 = (r5222 * v34075);
              const lf l5224 = w[124638 + k34065];
              const lf v34077 = (v34076 + l5224);
              const lf v34078 = (v25491 * v34077);
              const lf v34079 = (v34077 - v34078);
              const lf l5228 = w[124618 + k34065];
              const lf v34080 = (v34079 + l5228);
              const lf l5230 = w[124642 + k34065];
              const lf v34081 = (v34080 + l5230);
              const lf v34082 = (v9199 * v34081);
              const real r5233 = u[150 + k34065];
              const lf v34083 = (r5233 * v34078);
              const lf l5235 = w[124614 + k34065];
              const lf v34084 = (l5235 / v25786);
              const lf v34085 = lf_select(v25785, v34084, SPLAT(lf, R(1.0)));
              const lf v34086 = (v25508 * v34085);
              const lf v34087 = (v34083 - v34086);
              const lf l5240 = w[124476 + k34065];
              const lf v34088 = (v25807 + l5240);
              const lf v34089 = (v12942 / v34088);
              const lf v34090 = (R(1.0) - v34089);
              const lf v34091 = (r5209 * v34090);
              const lf v34092 = (R(1.0) - v34091);
              const lf v34093 = (v25814 + l5240);
              const lf v34094 = (v12942 / v34093);
              const lf v34095 = (R(1.0) - v34094);
              const lf v34096 = (r5209 * v34095);
              const lf v34097 = (R(1.0) - v34096);
              const lf v34098 = (v34092 / v34097);
              const lf l5252 = w[124468 + k34065];
              const lf v34099 = (v34098 * l5252);
              const lf l5254 = w[88 + k34065];
              const lf v34100 = (v34099 * l5254);
              const lf l5256 = w[124606 + k34065];
              const lf v34101 = (v34100 - l5256);
              const lf v34102 = (v34101 * v13090);
              w[124682 + k34065] = v34102;
              const lf v34103 = (r5209 * v34075);
              const lf l5261 = w[124610 + k34065];
              const lf v34104 = (v25802 * l5261);
              const lf l5263 = w[124646 + k34065];
              const lf v34105 = (l5263 + v34104);
              const lf v34106 = (v34103 - v34105);
              w[124686 + k34065] = v34106;
              const lf l5267 = w[124650 + k34065];
              const lf v34107 = (v34087 - l5267);
              w[124690 + k34065] = v34107;
              const lf l5270 = w[124456 + k34065];
              const lf v34108 = (l5270 * v34082);
              const lf l5272 = w[124654 + k34065];
              const lf v34109 = (v34108 - l5272);
              w[124694 + k34065] = v34109;
              const lf l5275 = w[124460 + k34065];
              const lf v34110 = (l5275 * v34082);
              const lf l5277 = w[124658 + k34065];
              const lf v34111 = (v34110 - l5277);
              w[124698 + k34065] = v34111;
              const lf l5280 = w[124464 + k34065];
              const lf v34112 = (l5280 * v34082);
              const lf l5282 = w[124662 + k34065];
              const lf v34113 = (v34112 - l5282);
              w[124702 + k34065] = v34113;
              const lf v34114 = (r5037 * v34102);
              const lf v34115 = (r5037 * v34106);
              const lf v34116 = (r5037 * v34107);
              const lf v34117 = (r5037 * v34109);
              const lf v34118 = (r5037 * v34111);
              const lf v34119 = (r5037 * v34113);
              const lf v34120 = (r5037 * v34082);
              const lf l5292 = w[124722 + k34065];
              const lf v34121 = (l5292 + v34114);
              w[124722 + k34065] = v34121;
              const lf l5295 = w[124726 + k34065];
              const lf v34122 = (l5295 + v34115);
              w[124726 + k34065] = v34122;
              const lf l5298 = w[124730 + k34065];
              const lf v34123 = (l5298 + v34116);
              w[124730 + k34065] = v34123;
              const lf l5301 = w[124734 + k34065];
              const lf v34124 = (l5301 + v34117);
              w[124734 + k34065] = v34124;
              const lf l5304 = w[124738 + k34065];
              const lf v34125 = (l5304 + v34118);
              w[124738 + k34065] = v34125;
              const lf l5307 = w[124742 + k34065];
              const lf v34126 = (l5307 + v34119);
              w[124742 + k34065] = v34126;
              const lf l5310 = w[124746 + k34065];
              const lf v34127 = (l5310 + v34120);
              w[124746 + k34065] = v34127;
            }
            v25914 = v25832;
            v25915 = v25834;
            v25921 = v25848;
            v25928 = v25870;
            v25929 = v25872;
            v25930 = v25874;
            v25963 = v33136;
            v25964 = v33138;
            v25970 = v33150;
            v25977 = v33164;
            v25978 = v33166;
            v25979 = v33168;
            v26024 = v33186;
          }
          for (int k34130 = 0; k34130 < 4; ++k34130) {
            const lf l5329 = w[124706 + k34130];
            const lf v34131 = (R(0x1.0000000000000p-3) * l5329);
            const lf l5331 = w[124710 + k34130];
            const lf v34132 = (R(0x1.0000000000000p-3) * l5331);
            const lf l5333 = w[124714 + k34130];
            const lf v34133 = (R(0x1.0000000000000p-3) * l5333);
            const lf l5335 = w[124718 + k34130];
            const lf v34134 = (R(0x1.0000000000000p-3) * l5335);
            const lf l5337 = w[124722 + k34130];
            const lf v34135 = (R(0x1.0000000000000p-3) * l5337);
            const lf l5339 = w[124726 + k34130];
            const lf v34136 = (R(0x1.0000000000000p-3) * l5339);
            const lf l5341 = w[124730 + k34130];
            const lf v34137 = (R(0x1.0000000000000p-3) * l5341);
            const lf l5343 = w[124734 + k34130];
            const lf v34138 = (R(0x1.0000000000000p-3) * l5343);
            const lf l5345 = w[124738 + k34130];
            const lf v34139 = (R(0x1.0000000000000p-3) * l5345);
            const lf l5347 = w[124742 + k34130];
            const lf v34140 = (R(0x1.0000000000000p-3) * l5347);
            const lf l5349 = w[124448 + k34130];
            const lf v34141 = (l5349 + v34131);
            w[124448 + k34130] = v34141;
            const lf l5352 = w[124452 + k34130];
            const lf v34142 = (l5352 + v34132);
            w[124452 + k34130] = v34142;
            const lf l5355 = w[124472 + k34130];
            const lf v34143 = (l5355 + v34133);
            w[124472 + k34130] = v34143;
            const lf l5358 = w[124488 + k34130];
            const lf v34144 = (l5358 + v34134);
            w[124488 + k34130] = v34144;
            const lf l5361 = w[124492 + k34130];
            const lf v34145 = (l5361 + v34135);
            w[124492 + k34130] = v34145;
            const lf l5364 = w[124496 + k34130];
            const lf v34146 = (l5364 + v34136);
            w[124496 + k34130] = v34146;
            const lf l5367 = w[124500 + k34130];
            const lf v34147 = (l5367 + v34137);
            w[124500 + k34130] = v34147;
            const lf l5370 = w[124504 + k34130];
            const lf v34148 = (l5370 + v34138);
            w[124504 + k34130] = v34148;
            const lf l5373 = w[124508 + k34130];
            const lf v34149 = (l5373 + v34139);
            w[124508 + k34130] = v34149;
            const lf l5376 = w[124512 + k34130];
            const lf v34150 = (l5376 + v34140);
            w[124512 + k34130] = v34150;
            const lf l5379 = w[124746 + k34130];
            const lf v34151 = (R(0x1.0000000000000p-3) * l5379);
            const lf l5381 = w[129454 + 48 * k22992 + 4 * k23062 + k34130];
            const lf v34152 = (l5381 + v34151);
            w[129454 + 48 * k22992 + 4 * k23062 + k34130] = v34152;
          }
          const lf v25981 = (R(0x1.0000000000000p-3) * v25963);
          const lf v25982 = (R(0x1.0000000000000p-3) * v25964);
          const lf v25988 = (R(0x1.0000000000000p-3) * v25970);
          const lf v25995 = (R(0x1.0000000000000p-3) * v25977);
          const lf v25996 = (R(0x1.0000000000000p-3) * v25978);
          const lf v25997 = (R(0x1.0000000000000p-3) * v25979);
          const lf v25999 = (v26043 + v25981);
          const lf v26000 = (v26044 + v25982);
          const lf v26006 = (v26050 + v25988);
          const lf v26013 = (v26057 + v25995);
          const lf v26014 = (v26058 + v25996);
          const lf v26015 = (v26059 + v25997);
          const lf v26037 = (R(0x1.0000000000000p-3) * v26024);
          const lf v33006 = (v26081 + v26037);
          v26043 = v25999;
          v26044 = v26000;
          v26050 = v26006;
          v26057 = v26013;
          v26058 = v26014;
          v26059 = v26015;
          v26081 = v33006;
        }
        for (int k36081 = 0; k36081 < 6; ++k36081) w[124456 + k36081] = w[129348 + k36081];
        for (int k36082 = 0; k36082 < 6; ++k36082) w[124462 + k36082] = w[129354 + k36082];
        for (int k36083 = 0; k36083 < 6; ++k36083) w[124476 + k36083] = w[129360 + k36083];
        for (int k36084 = 0; k36084 < 6; ++k36084) w[124482 + k36084] = w[129366 + k36084];
        lf v26533 = v27371;
        lf v26534 = v27372;
        lf v26535 = v27373;
        for (int k36085 = 0; k36085 < 4; ++k36085) w[130510 + 48 * k22992 + 4 * k23062 + k36085] = SPLAT(lf, R(0.0));
        for (int k36086 = 0; k36086 < 4; ++k36086) w[131566 + 48 * k22992 + 4 * k23062 + k36086] = SPLAT(lf, R(0.0));
        for (int k36087 = 0; k36087 < 4; ++k36087) w[132622 + 48 * k22992 + 4 * k23062 + k36087] = SPLAT(lf, R(0.0));
        for (int k36088 = 0; k36088 < 4; ++k36088) w[133678 + 48 * k22992 + 4 * k23062 + k36088] = SPLAT(lf, R(0.0));
        lf v26560 = SPLAT(lf, R(0.0));
        lf v26561 = SPLAT(lf, R(0.0));
        for (int k26094 = 0; k26094 < 16; ++k26094) {
          const real r5421 = (real)t13601[k26094];
          const lf v26150 = (r5421 * v23387);
          const lf v26151 = (v23246 + v26150);
          const real s26152 = (r5421 * s23390);
          const real s26153 = (s23248 + s26152);
          const lf v26218 = (v13720 * s26153);
          const real r5427 = (real)a518[12 * k22992 + k23062];
          const lf v26230 = (r5427 * v26151);
          for (int k36089 = 0; k36089 < 6; ++k36089) w[124602 + k36089] = SPLAT(lf, R(0.0));
          for (int k36090 = 0; k36090 < 6; ++k36090) w[124608 + k36090] = SPLAT(lf, R(0.0));
          for (int k36091 = 0; k36091 < 6; ++k36091) w[124614 + k36091] = SPLAT(lf, R(0.0));
          for (int k36092 = 0; k36092 < 6; ++k36092) w[124620 + k36092] = SPLAT(lf, R(0.0));
          lf v26438 = SPLAT(lf, R(0.0));
          lf v26439 = SPLAT(lf, R(0.0));
          lf v26440 = SPLAT(lf, R(0.0));
          for (int k36093 = 0; k36093 < 6; ++k36093) w[124626 + k36093] = SPLAT(lf, R(0.0));
          for (int k36094 = 0; k36094 < 6; ++k36094) w[124632 + k36094] = SPLAT(lf, R(0.0));
          for (int k36095 = 0; k36095 < 6; ++k36095) w[124638 + k36095] = SPLAT(lf, R(0.0));
          for (int k36096 = 0; k36096 < 6; ++k36096) w[124644 + k36096] = SPLAT(lf, R(0.0));
          lf v26472 = SPLAT(lf, R(0.0));
          lf v26473 = SPLAT(lf, R(0.0));
          lf v26474 = SPLAT(lf, R(0.0));
          for (int k36097 = 0; k36097 < 4; ++k36097) w[124656 + k36097] = SPLAT(lf, R(0.0));
          for (int k36098 = 0; k36098 < 4; ++k36098) w[124660 + k36098] = SPLAT(lf, R(0.0));
          for (int k36099 = 0; k36099 < 4; ++k36099) w[124664 + k36099] = SPLAT(lf, R(0.0));
          for (int k36100 = 0; k36100 < 4; ++k36100) w[124668 + k36100] = SPLAT(lf, R(0.0));
          lf v26493 = SPLAT(lf, R(0.0));
          lf v26494 = SPLAT(lf, R(0.0));
          for (int k26305 = 0; k26305 < 4; ++k26305) {
            const real r5450 = (real)t10834[2 * k26305];
            const real s26313 = (R(0x1.0000000000000p-4) * r5450);
            const lf v26318 = (s26313 * v26438);
            const lf v26319 = (s26313 * v26439);
            const lf v26320 = (s26313 * v26440);
            const lf v26325 = (v26533 + v26318);
            const lf v26326 = (v26534 + v26319);
            const lf v26327 = (v26535 + v26320);
            const lf v26339 = (R(1.0) - v26327);
            const lf v26340 = (r4064 * v26339);
            const lf v26341 = (v8943 * v26340);
            const lf v26342 = (R(1.0) - v26341);
            const lf v26343 = (v26325 * s10506);
            const lf v26344 = lf_pow(v10505, v26343);
            const lf v26345 = (v26342 * v26344);
            const lf v26347 = (v8949 * v26340);
            const lf v26348 = (R(1.0) - v26347);
            const lf v26349 = lf_pow(v10513, v26343);
            const lf v26350 = (v26348 * v26349);
            const lf v26361 = (R(1.0) - v26326);
            const lf v26362 = (s26153 * v26361);
            const lf v26363 = (v26362 - v26325);
            const lf v26364 = (v26363 * v13736);
            const lf v26365 = (v26218 * v26361);
            const lf v26366 = (v26230 - v26327);
            const lf v26367 = (v26366 * s13741);
            const lf v26391 = (v8946 * v26340);
            const lf v26392 = (R(1.0) - v26391);
            const lf v26393 = lf_pow(v13773, v26343);
            const lf v26394 = (v26392 * v26393);
            const real r5480 = (real)t10834[1 + 2 * k26305];
            const lf v26411 = (r5480 * v26364);
            const lf v26412 = (r5480 * v26365);
            const lf v26413 = (r5480 * v26367);
            const lf v33204 = (v26472 + v26411);
            const lf v33206 = (v26473 + v26412);
            const lf v33208 = (v26474 + v26413);
            for (int k34153 = 0; k34153 < 6; ++k34153) {
              const lf l5488 = w[124602 + k34153];
              const lf v34154 = (s26313 * l5488);
              const lf l5490 = w[124608 + k34153];
              const lf v34155 = (s26313 * l5490);
              const lf l5492 = w[124614 + k34153];
              const lf v34156 = (s26313 * l5492);
              const lf l5494 = w[124620 + k34153];
              const lf v34157 = (s26313 * l5494);
              const lf l5496 = w[124456 + k34153];
              const lf v34158 = (l5496 + v34154);
              const lf l5498 = w[124462 + k34153];
              const lf v34159 = (l5498 + v34155);
              const lf l5500 = w[124476 + k34153];
              const lf v34160 = (l5500 + v34156);
              const lf l5502 = w[124482 + k34153];
              const lf v34161 = (l5502 + v34157);
              const lf v34162 = (v34158 + v34159);
              const lf v34163 = (v34162 + v34160);
              const lf v34164 = (v34161 * R(0x1.0000000000000p-1));
              const lf v34165 = (v34163 - v34164);
              const lf v34166 = lf_exp(v34165);
              w[124650 + k34153] = v34166;
              const lf v34167 = (v13723 * v34159);
              w[124608 + k34153] = v34167;
              const lf v34168 = (v13719 * v34160);
              const lf l5513 = w[124436 + k34153];
              const lf v34169 = (l5513 - v34168);
              w[124614 + k34153] = v34169;
              const lf v34170 = (v13729 * v34161);
              const lf l5517 = w[216 + k34153];
              const lf v34171 = (l5517 - v34170);
              w[124620 + k34153] = v34171;
              const lf l5520 = w[168 + k34153];
              const lf v34172 = (r5480 * l5520);
              const lf v34173 = (r5480 * v34167);
              const lf v34174 = (r5480 * v34169);
              const lf v34175 = (r5480 * v34171);
              const lf l5525 = w[124626 + k34153];
              const lf v34176 = (l5525 + v34172);
              w[124626 + k34153] = v34176;
              const lf l5528 = w[124632 + k34153];
              const lf v34177 = (l5528 + v34173);
              w[124632 + k34153] = v34177;
              const lf l5531 = w[124638 + k34153];
              const lf v34178 = (l5531 + v34174);
              w[124638 + k34153] = v34178;
              const lf l5534 = w[124644 + k34153];
              const lf v34179 = (l5534 + v34175);
              w[124644 + k34153] = v34179;
            }
            const lf l5538 = w[124650 + 0];
            const lf l5539 = w[124650 + 1];
            const lf l5540 = w[124650 + 2];
            const lf l5541 = w[124650 + 3];
            const real r5542 = (real)a553[12 * k22992 + k23062];
            const real r5543 = (real)a555[12 * k22992 + k23062];
            const real r5544 = (real)a554[12 * k22992 + k23062];
            const real r5545 = (real)a556[12 * k22992 + k23062];
            for (int k34180 = 0; k34180 < 4; ++k34180) {
              const lf l5547 = w[16 + k34180];
              const lf v34181 = (l5547 * l5538);
              const lf l5549 = w[20 + k34180];
              const lf v34182 = (l5549 * l5539);
              const lf l5551 = w[24 + k34180];
              const lf v34183 = (l5551 * l5540);
              const lf l5553 = w[28 + k34180];
              const lf v34184 = (l5553 * l5541);
              const lf v34185 = (v34181 * r5542);
              const lf v34186 = (v34183 * r5543);
              const lf v34187 = (v34185 * v26345);
              const lf v34188 = (v34182 * r5544);
              const lf v34189 = (v34188 * v26394);
              const lf v34190 = (v34186 * v26350);
              const lf v34191 = (v34184 * r5545);
              const lf v34192 = (v34191 * v26268);
              const lf v34193 = (v34192 * v23164);
              const lf v34194 = (r5480 * v34187);
              const lf v34195 = (r5480 * v34189);
              const lf v34196 = (r5480 * v34190);
              const lf v34197 = (r5480 * v34193);
              const lf l5568 = w[124656 + k34180];
              const lf v34198 = (l5568 + v34194);
              w[124656 + k34180] = v34198;
              const lf l5571 = w[124660 + k34180];
              const lf v34199 = (l5571 + v34195);
              w[124660 + k34180] = v34199;
              const lf l5574 = w[124664 + k34180];
              const lf v34200 = (l5574 + v34196);
              w[124664 + k34180] = v34200;
              const lf l5577 = w[124668 + k34180];
              const lf v34201 = (l5577 + v34197);
              w[124668 + k34180] = v34201;
            }
            const lf l5581 = w[124650 + 4];
            const lf v26337 = (v8916 * l5581);
            const lf l5583 = w[124650 + 5];
            const lf v26338 = (v8920 * l5583);
            const real r5585 = (real)a557[12 * k22992 + k23062];
            const lf v26370 = (v26337 * r5585);
            const lf v26371 = (v26370 * v23161);
            const lf v26372 = (v26371 * v23164);
            const real r5589 = (real)a558[12 * k22992 + k23062];
            const lf v26373 = (v26338 * r5589);
            const lf v26374 = (v26373 * v26240);
            const lf v26375 = (v26374 * v26243);
            const lf v26418 = (r5480 * v26372);
            const lf v26419 = (r5480 * v26375);
            const lf v33218 = (v26493 + v26418);
            const lf v33220 = (v26494 + v26419);
            for (int k36101 = 0; k36101 < 6; ++k36101) w[124602 + k36101] = w[168 + k36101];
            v26438 = v26364;
            v26439 = v26365;
            v26440 = v26367;
            v26472 = v33204;
            v26473 = v33206;
            v26474 = v33208;
            v26493 = v33218;
            v26494 = v33220;
          }
          for (int k34202 = 0; k34202 < 6; ++k34202) {
            const lf l5608 = w[124626 + k34202];
            const lf v34203 = (R(0x1.0000000000000p-4) * l5608);
            const lf l5610 = w[124632 + k34202];
            const lf v34204 = (R(0x1.0000000000000p-4) * l5610);
            const lf l5612 = w[124638 + k34202];
            const lf v34205 = (R(0x1.0000000000000p-4) * l5612);
            const lf l5614 = w[124644 + k34202];
            const lf v34206 = (R(0x1.0000000000000p-4) * l5614);
            const lf l5616 = w[124456 + k34202];
            const lf v34207 = (l5616 + v34203);
            w[124456 + k34202] = v34207;
            const lf l5619 = w[124462 + k34202];
            const lf v34208 = (l5619 + v34204);
            w[124462 + k34202] = v34208;
            const lf l5622 = w[124476 + k34202];
            const lf v34209 = (l5622 + v34205);
            w[124476 + k34202] = v34209;
            const lf l5625 = w[124482 + k34202];
            const lf v34210 = (l5625 + v34206);
            w[124482 + k34202] = v34210;
          }
          const lf v26479 = (R(0x1.0000000000000p-4) * v26472);
          const lf v26480 = (R(0x1.0000000000000p-4) * v26473);
          const lf v26481 = (R(0x1.0000000000000p-4) * v26474);
          const lf v26486 = (v26533 + v26479);
          const lf v26487 = (v26534 + v26480);
          const lf v26488 = (v26535 + v26481);
          const lf v26513 = (R(0x1.0000000000000p-4) * v26493);
          const lf v26514 = (R(0x1.0000000000000p-4) * v26494);
          const lf v33024 = (v26560 + v26513);
          const lf v33026 = (v26561 + v26514);
          for (int k34211 = 0; k34211 < 4; ++k34211) {
            const lf l5640 = w[124656 + k34211];
            const lf v34212 = (R(0x1.0000000000000p-4) * l5640);
            const lf l5642 = w[124660 + k34211];
            const lf v34213 = (R(0x1.0000000000000p-4) * l5642);
            const lf l5644 = w[124664 + k34211];
            const lf v34214 = (R(0x1.0000000000000p-4) * l5644);
            const lf l5646 = w[124668 + k34211];
            const lf v34215 = (R(0x1.0000000000000p-4) * l5646);
            const lf l5648 = w[130510 + 48 * k22992 + 4 * k23062 + k34211];
            const lf v34216 = (l5648 + v34212);
            w[130510 + 48 * k22992 + 4 * k23062 + k34211] = v34216;
            const lf l5651 = w[131566 + 48 * k22992 + 4 * k23062 + k34211];
            const lf v34217 = (l5651 + v34213);
            w[131566 + 48 * k22992 + 4 * k23062 + k34211] = v34217;
            const lf l5654 = w[132622 + 48 * k22992 + 4 * k23062 + k34211];
            const lf v34218 = (l5654 + v34214);
            w[132622 + 48 * k22992 + 4 * k23062 + k34211] = v34218;
            const lf l5657 = w[133678 + 48 * k22992 + 4 * k23062 + k34211];
            const lf v34219 = (l5657 + v34215);
            w[133678 + 48 * k22992 + 4 * k23062 + k34211] = v34219;
          }
          v26533 = v26486;
          v26534 = v26487;
          v26535 = v26488;
          v26560 = v33024;
          v26561 = v33026;
        }
        for (int k34516 = 0; k34516 < 6; ++k34516) {
          const lf l5668 = w[124456 + k34516];
          const lf l5669 = w[124462 + k34516];
          const lf v34517 = (l5668 + l5669);
          const lf l5671 = w[124476 + k34516];
          const lf v34518 = (v34517 + l5671);
          const lf l5673 = w[124482 + k34516];
          const lf v34519 = (l5673 * R(0x1.0000000000000p-1));
          const lf v34520 = (v34518 - v34519);
          const lf v34521 = lf_exp(v34520);
          w[124436 + k34516] = v34521;
          const real r5678 = u[0 + k34516];
          const real s34522 = (s26609 * r5678);
          u[146 + k34516] = s34522;
          const real r5681 = u[2760 + k34516];
          const lf v34523 = (r5681 * v26614);
          const lf l5683 = w[222 + k34516];
          const lf v34524 = (l5683 + v34523);
          const real r5685 = u[2748 + k34516];
          const lf v34525 = (v34524 * r5685);
          w[124516 + k34516] = v34525;
          const real s34526 = (r5681 * s26609);
          u[152 + k34516] = s34526;
        }
        const lf l5691 = w[124436 + 0];
        const lf l5692 = w[124436 + 2];
        for (int k34527 = 0; k34527 < 4; ++k34527) {
          const lf l5694 = w[16 + k34527];
          const lf v34528 = (l5694 * l5691);
          w[124468 + k34527] = v34528;
          const lf l5697 = w[24 + k34527];
          const lf v34529 = (l5697 * l5692);
          w[124522 + k34527] = v34529;
        }
        const lf v26587 = (R(1.0) - v26535);
        const lf v26588 = (r4064 * v26587);
        const lf v26589 = (v8943 * v26588);
        const lf v26590 = (R(1.0) - v26589);
        const lf v26591 = (v26533 * s10506);
        const lf v26592 = lf_pow(v10505, v26591);
        const lf v26593 = (v26590 * v26592);
        const lf v26595 = (v8949 * v26588);
        const lf v26596 = (R(1.0) - v26595);
        const lf v26597 = lf_pow(v10513, v26591);
        const lf v26598 = (v26596 * v26597);
        for (int k34530 = 0; k34530 < 4; ++k34530) {
          const lf l5713 = w[124468 + k34530];
          const lf v34531 = (l5713 * v26593);
          const lf l5715 = w[124522 + k34530];
          const lf v34532 = (l5715 * v26598);
          const lf v34533 = (v34531 + v34532);
          const lf l5718 = w[72 + k34530];
          const lf v34534 = (v34533 * l5718);
          w[124436 + k34530] = v34534;
        }
        lf v27309;
        lf v27310;
        lf v27311;
        lf v27312;
        if (s26715) {
          for (int k34346 = 0; k34346 < 4; ++k34346) {
            const lf l5728 = w[124436 + k34346];
            const lf l5729 = w[124424 + k34346];
            const lf v34347 = (l5728 - l5729);
            w[124602 + k34346] = v34347;
          }
          for (int k36102 = 0; k36102 < 6; ++k36102) w[124522 + k36102] = w[129372 + k36102];
          for (int k36103 = 0; k36103 < 6; ++k36103) w[124528 + k36103] = w[129378 + k36103];
          for (int k36104 = 0; k36104 < 6; ++k36104) w[124534 + k36104] = w[129384 + k36104];
          for (int k36105 = 0; k36105 < 6; ++k36105) w[124540 + k36105] = w[129390 + k36105];
          for (int k36106 = 0; k36106 < 6; ++k36106) w[124546 + k36106] = w[129396 + k36106];
          for (int k36107 = 0; k36107 < 6; ++k36107) w[124552 + k36107] = w[129402 + k36107];
          for (int k36108 = 0; k36108 < 6; ++k36108) w[124558 + k36108] = w[129408 + k36108];
          lf v27271 = v27409;
          lf v27272 = v27410;
          lf v27273 = v27411;
          lf v27274 = v27412;
          for (int k26717 = 0; k26717 < 16; ++k26717) {
            const real r5745 = (real)t13601[k26717];
            for (int k34315 = 0; k34315 < 4; ++k34315) {
              const lf l5747 = w[124602 + k34315];
              const lf v34316 = (r5745 * l5747);
              const lf l5749 = w[124424 + k34315];
              const lf v34317 = (l5749 + v34316);
              w[124606 + k34315] = v34317;
            }
            for (int k34318 = 0; k34318 < 6; ++k34318) {
              lf v34319 = SPLAT(lf, R(0.0));
              for (int k34325 = 0; k34325 < 4; ++k34325) {
                const real r5756 = u[1056 + 4 * k34318 + k34325];
                const lf l5757 = w[124606 + k34325];
                const lf v34326 = (r5756 * l5757);
                v34319 = (v34319 + v34326);
              }
              lf v34323 = SPLAT(lf, R(0.0));
              for (int k34327 = 0; k34327 < 6; ++k34327) {
                const real r5763 = u[2712 + 6 * k34318 + k34327];
                const lf v34328 = (r5763 * v34319);
                const lf v34329 = (v34328 * v9280);
                const real r5766 = u[2676 + 6 * k34318 + k34327];
                const lf v34330 = (r5766 + v34329);
                w[124610 + 6 * k34318 + k34327] = v34330;
                v34323 = (v34323 + v34330);
              }
              const lf v34324 = (R(1.0) - v34323);
              w[124646 + k34318] = v34324;
            }
            for (int k36111 = 0; k36111 < 6; ++k36111) w[124724 + k36111] = SPLAT(lf, R(0.0));
            for (int k36112 = 0; k36112 < 6; ++k36112) w[124730 + k36112] = SPLAT(lf, R(0.0));
            for (int k36113 = 0; k36113 < 6; ++k36113) w[124736 + k36113] = SPLAT(lf, R(0.0));
            for (int k36114 = 0; k36114 < 6; ++k36114) w[124742 + k36114] = SPLAT(lf, R(0.0));
            for (int k36115 = 0; k36115 < 6; ++k36115) w[124748 + k36115] = SPLAT(lf, R(0.0));
            for (int k36116 = 0; k36116 < 6; ++k36116) w[124754 + k36116] = SPLAT(lf, R(0.0));
            for (int k36117 = 0; k36117 < 6; ++k36117) w[124760 + k36117] = SPLAT(lf, R(0.0));
            lf v27172 = SPLAT(lf, R(0.0));
            lf v27173 = SPLAT(lf, R(0.0));
            lf v27174 = SPLAT(lf, R(0.0));
            lf v27175 = SPLAT(lf, R(0.0));
            for (int k36118 = 0; k36118 < 6; ++k36118) w[124766 + k36118] = SPLAT(lf, R(0.0));
            for (int k36119 = 0; k36119 < 6; ++k36119) w[124772 + k36119] = SPLAT(lf, R(0.0));
            for (int k36120 = 0; k36120 < 6; ++k36120) w[124778 + k36120] = SPLAT(lf, R(0.0));
            for (int k36121 = 0; k36121 < 6; ++k36121) w[124784 + k36121] = SPLAT(lf, R(0.0));
            for (int k36122 = 0; k36122 < 6; ++k36122) w[124790 + k36122] = SPLAT(lf, R(0.0));
            for (int k36123 = 0; k36123 < 6; ++k36123) w[124796 + k36123] = SPLAT(lf, R(0.0));
            for (int k36124 = 0; k36124 < 6; ++k36124) w[124802 + k36124] = SPLAT(lf, R(0.0));
            lf v27209 = SPLAT(lf, R(0.0));
            lf v27210 = SPLAT(lf, R(0.0));
            lf v27211 = SPLAT(lf, R(0.0));
            lf v27212 = SPLAT(lf, R(0.0));
            for (int k26978 = 0; k26978 < 4; ++k26978) {
              const real r5797 = (real)t10834[2 * k26978];
              const real s26991 = (R(0x1.0000000000000p-4) * r5797);
              const lf v27000 = (s26991 * v27172);
              const lf v27001 = (s26991 * v27173);
              const lf v27002 = (s26991 * v27174);
              const lf v27003 = (s26991 * v27175);
              const lf v27012 = (v27271 + v27000);
              const lf v27013 = (v27272 + v27001);
              const lf v27014 = (v27273 + v27002);
              const lf v27015 = (v27274 + v27003);
              const lf v27079 = (v14161 * v27012);
              const lf v27080 = (v9293 + v27079);
              const lf v27085 = (v27015 * R(0x1.0000000000000p-1));
              const lf v27099 = (v14192 * v27012);
              const lf v27100 = (R(1.0) - v27099);
              const lf v27106 = (R(1.0) - v27012);
              const lf v27107 = (v26678 * v27106);
              const lf v27119 = (v9302 * v27012);
              const lf v27120 = (v27119 * v27106);
              const lf v27121 = (v27120 + v27107);
              const lf v27122 = (v14203 * v27013);
              const lf v27123 = (v26695 - v27122);
              const lf v27124 = (v14203 * v27014);
              const lf v27125 = (v26698 - v27124);
              const lf v27126 = (v14233 * v27015);
              const lf v27127 = (v14232 - v27126);
              const real r5823 = (real)t10834[1 + 2 * k26978];
              const lf v27147 = (r5823 * v27121);
              const lf v27148 = (r5823 * v27123);
              const lf v27149 = (r5823 * v27125);
              const lf v27150 = (r5823 * v27127);
              const lf v33292 = (v27209 + v27147);
              const lf v33294 = (v27210 + v27148);
              const lf v33296 = (v27211 + v27149);
              const lf v33298 = (v27212 + v27150);
              lf v27065 = SPLAT(lf, R(0.0));
              for (int k34220 = 0; k34220 < 6; ++k34220) {
                const lf l5834 = w[124724 + k34220];
                const lf v34221 = (s26991 * l5834);
                const lf l5836 = w[124730 + k34220];
                const lf v34222 = (s26991 * l5836);
                const lf l5838 = w[124736 + k34220];
                const lf v34223 = (s26991 * l5838);
                const lf l5840 = w[124742 + k34220];
                const lf v34224 = (s26991 * l5840);
                const lf l5842 = w[124748 + k34220];
                const lf v34225 = (s26991 * l5842);
                const lf l5844 = w[124754 + k34220];
                const lf v34226 = (s26991 * l5844);
                const lf l5846 = w[124760 + k34220];
                const lf v34227 = (s26991 * l5846);
                const lf l5848 = w[124522 + k34220];
                const lf v34228 = (l5848 + v34221);
                w[124652 + k34220] = v34228;
                const lf l5851 = w[124528 + k34220];
                const lf v34229 = (l5851 + v34222);
                w[124658 + k34220] = v34229;
                const lf l5854 = w[124534 + k34220];
                const lf v34230 = (l5854 + v34223);
                const lf l5856 = w[124540 + k34220];
                const lf v34231 = (l5856 + v34224);
                const lf l5858 = w[124546 + k34220];
                const lf v34232 = (l5858 + v34225);
                const lf l5860 = w[124552 + k34220];
                const lf v34233 = (l5860 + v34226);
                const lf l5862 = w[124558 + k34220];
                const lf v34234 = (l5862 + v34227);
                const lf l5864 = w[210 + k34220];
                const lf v34235 = (l5864 * v34234);
                const lf v34236 = (v34235 * v10592);
                const real r5867 = u[2766 + k34220];
                const lf v34237 = (v34236 * r5867);
                const lf v34238 = (v34237 * v10596);
                const lf v34239 = (R(1.0) + v34238);
                const lf v34240 = (R(1.0) / v34239);
                const lf l5872 = w[124430 + k34220];
                const lf v34241 = (l5872 * v34240);
                const lf v34242 = (v34230 * v10606);
                w[124664 + k34220] = v34242;
                const lf v34243 = (v34234 * v10592);
                w[124670 + k34220] = v34243;
                const real r5878 = u[2748 + k34220];
                const lf v34244 = (r5878 - v34232);
                const lf v34245 = lf_max(v34244, v34228);
                const lf l5881 = w[124516 + k34220];
                const lf v34246 = (l5881 - v34232);
                const lf v34247 = lf_max(v34246, SPLAT(lf, R(0.0)));
                const lf v34248 = (v34247 * v14137);
                w[124676 + k34220] = v34248;
                const lf v34249 = (v34233 * v14139);
                w[124682 + k34220] = v34249;
                const lf v34250 = (v34248 + v34249);
                const real r5889 = u[146 + k34220];
                const lf v34251 = (r5889 - v34250);
                const lf v34252 = lf_max(v34251, SPLAT(lf, R(0.0)));
                const real r5892 = u[2760 + k34220];
                const lf v34253 = (r5892 * v34252);
                const lm v34254 = CAST(lm, (v34245 > R(0.0)));
                const lf v34255 = lf_select(v34254, v34245, SPLAT(lf, R(1.0)));
                const lf v34256 = (v34228 / v34255);
                const lf v34257 = lf_select(v34254, v34256, SPLAT(lf, R(1.0)));
                w[124688 + k34220] = v34257;
                const lf v34258 = (v27080 * v34241);
                const real r5900 = u[2754 + k34220];
                const lf v34259 = (r5900 * v27013);
                const lf v34260 = (r5892 * v27014);
                const lf v34261 = (v34259 + v34260);
                const lf v34262 = (v34261 - v27085);
                const lf v34263 = lf_exp(v34262);
                const lf v34264 = (v34258 * v34263);
                const lf v34265 = (v34264 * v14172);
                w[124694 + k34220] = v34265;
                const lf v34266 = (v34231 * r5867);
                w[124700 + k34220] = v34266;
                const lf l5911 = w[124646 + k34220];
                const lf v34267 = (l5911 * v34266);
                w[124706 + k34220] = v34267;
                const lf l5914 = w[124442 + k34220];
                const lf v34268 = (l5914 * v34228);
                const lf v34269 = (v34268 * r5867);
                w[124712 + k34220] = v34269;
                const lf l5918 = w[228 + k34220];
                const lf v34270 = (l5918 * v27100);
                const lf v34271 = (R(1.0) - v34270);
                w[124718 + k34220] = v34271;
                const lf v34272 = (v34231 * v14172);
                const lf v34273 = (v34242 - v34272);
                w[124742 + k34220] = v34273;
                const lf v34274 = (r5823 * v34273);
                const lf l5926 = w[124784 + k34220];
                const lf v34275 = (l5926 + v34274);
                w[124784 + k34220] = v34275;
                v27065 = (v27065 + v34253);
              }
              const lf v27066 = (s9371 * v27065);
              const lf v27067 = (s26628 + v27066);
              for (int k34276 = 0; k34276 < 6; ++k34276) {
                const real r5934 = u[2754 + k34276];
                const lf v34277 = (r5934 * v27067);
                const real r5936 = u[152 + k34276];
                const lf v34278 = (v34277 + r5936);
                const real r5938 = u[0 + k34276];
                const lf v34279 = (v34278 * r5938);
                const lf l5940 = w[124682 + k34276];
                const lf v34280 = lf_min(l5940, v34279);
                const lf v34281 = (v34279 - v34280);
                const lf l5943 = w[124676 + k34276];
                const lf v34282 = lf_min(v34281, l5943);
                w[124748 + k34276] = v34282;
                const lf l5946 = w[124688 + k34276];
                const lf v34283 = (v34282 * l5946);
                const lf v34296 = (v34282 - v34280);
                w[124754 + k34276] = v34296;
                const lf v34304 = (r5823 * v34282);
                const lf v34305 = (r5823 * v34296);
                const lf l5952 = w[124790 + k34276];
                const lf v34310 = (l5952 + v34304);
                w[124790 + k34276] = v34310;
                const lf l5955 = w[124796 + k34276];
                const lf v34311 = (l5955 + v34305);
                w[124796 + k34276] = v34311;
                lf v34284 = SPLAT(lf, R(0.0));
                for (int k34313 = 0; k34313 < 6; ++k34313) {
                  const lf l5960 = w[124610 + 6 * k34276 + k34313];
                  const lf l5961 = w[124700 + k34313];
                  const lf v34314 = (l5960 * l5961);
                  v34284 = (v34284 + v34314);
                }
                const lf l5965 = w[124706 + k34276];
                const lf v34285 = (v34284 + l5965);
                const lf l5967 = w[124694 + k34276];
                const lf v34286 = (l5967 * v34285);
                const lf l5969 = w[124652 + k34276];
                const lf v34287 = (v34286 * l5969);
                const lf l5971 = w[124712 + k34276];
                const lf v34288 = (v34287 + l5971);
                const lf l5973 = w[124718 + k34276];
                const lf v34289 = (l5973 * v34286);
                const lf l5975 = w[124658 + k34276];
                const lf v34290 = (v34289 * l5975);
                const lf v34291 = (-v34288);
                const lf v34292 = (v34291 - v34283);
                w[124724 + k34276] = v34292;
                const lf v34293 = (v34283 - v34290);
                w[124730 + k34276] = v34293;
                const lf v34294 = (v34288 + v34290);
                const lf l5983 = w[124664 + k34276];
                const lf v34295 = (v34294 - l5983);
                w[124736 + k34276] = v34295;
                const lf v34297 = (v14214 * v34290);
                const lf v34298 = (v34288 + v34297);
                const lf l5988 = w[234 + k34276];
                const lf v34299 = (l5988 * v34298);
                const lf l5990 = w[124670 + k34276];
                const lf v34300 = (v34299 - l5990);
                w[124760 + k34276] = v34300;
                const lf v34301 = (r5823 * v34292);
                const lf v34302 = (r5823 * v34293);
                const lf v34303 = (r5823 * v34295);
                const lf v34306 = (r5823 * v34300);
                const lf l5997 = w[124766 + k34276];
                const lf v34307 = (l5997 + v34301);
                w[124766 + k34276] = v34307;
                const lf l6000 = w[124772 + k34276];
                const lf v34308 = (l6000 + v34302);
                w[124772 + k34276] = v34308;
                const lf l6003 = w[124778 + k34276];
                const lf v34309 = (l6003 + v34303);
                w[124778 + k34276] = v34309;
                const lf l6006 = w[124802 + k34276];
                const lf v34312 = (l6006 + v34306);
                w[124802 + k34276] = v34312;
              }
              v27172 = v27121;
              v27173 = v27123;
              v27174 = v27125;
              v27175 = v27127;
              v27209 = v33292;
              v27210 = v33294;
              v27211 = v33296;
              v27212 = v33298;
            }
            for (int k34331 = 0; k34331 < 6; ++k34331) {
              const lf l6020 = w[124766 + k34331];
              const lf v34332 = (R(0x1.0000000000000p-4) * l6020);
              const lf l6022 = w[124772 + k34331];
              const lf v34333 = (R(0x1.0000000000000p-4) * l6022);
              const lf l6024 = w[124778 + k34331];
              const lf v34334 = (R(0x1.0000000000000p-4) * l6024);
              const lf l6026 = w[124784 + k34331];
              const lf v34335 = (R(0x1.0000000000000p-4) * l6026);
              const lf l6028 = w[124790 + k34331];
              const lf v34336 = (R(0x1.0000000000000p-4) * l6028);
              const lf l6030 = w[124796 + k34331];
              const lf v34337 = (R(0x1.0000000000000p-4) * l6030);
              const lf l6032 = w[124802 + k34331];
              const lf v34338 = (R(0x1.0000000000000p-4) * l6032);
              const lf l6034 = w[124522 + k34331];
              const lf v34339 = (l6034 + v34332);
              w[124522 + k34331] = v34339;
              const lf l6037 = w[124528 + k34331];
              const lf v34340 = (l6037 + v34333);
              w[124528 + k34331] = v34340;
              const lf l6040 = w[124534 + k34331];
              const lf v34341 = (l6040 + v34334);
              w[124534 + k34331] = v34341;
              const lf l6043 = w[124540 + k34331];
              const lf v34342 = (l6043 + v34335);
              w[124540 + k34331] = v34342;
              const lf l6046 = w[124546 + k34331];
              const lf v34343 = (l6046 + v34336);
              w[124546 + k34331] = v34343;
              const lf l6049 = w[124552 + k34331];
              const lf v34344 = (l6049 + v34337);
              w[124552 + k34331] = v34344;
              const lf l6052 = w[124558 + k34331];
              const lf v34345 = (l6052 + v34338);
              w[124558 + k34331] = v34345;
            }
            const lf v27221 = (R(0x1.0000000000000p-4) * v27209);
            const lf v27222 = (R(0x1.0000000000000p-4) * v27210);
            const lf v27223 = (R(0x1.0000000000000p-4) * v27211);
            const lf v27224 = (R(0x1.0000000000000p-4) * v27212);
            const lf v27233 = (v27271 + v27221);
            const lf v27234 = (v27272 + v27222);
            const lf v27235 = (v27273 + v27223);
            const lf v27236 = (v27274 + v27224);
            v27271 = v27233;
            v27272 = v27234;
            v27273 = v27235;
            v27274 = v27236;
          }
          v27309 = v27271;
          v27310 = v27272;
          v27311 = v27273;
          v27312 = v27274;
        }
        else {
          for (int k36127 = 0; k36127 < 6; ++k36127) w[124522 + k36127] = w[129372 + k36127];
          for (int k36128 = 0; k36128 < 6; ++k36128) w[124528 + k36128] = w[129378 + k36128];
          for (int k36129 = 0; k36129 < 6; ++k36129) w[124534 + k36129] = w[129384 + k36129];
          for (int k36130 = 0; k36130 < 6; ++k36130) w[124540 + k36130] = w[129390 + k36130];
          for (int k36131 = 0; k36131 < 6; ++k36131) w[124546 + k36131] = w[129396 + k36131];
          for (int k36132 = 0; k36132 < 6; ++k36132) w[124552 + k36132] = w[129402 + k36132];
          for (int k36133 = 0; k36133 < 6; ++k36133) w[124558 + k36133] = w[129408 + k36133];
          v27309 = v27409;
          v27310 = v27410;
          v27311 = v27411;
          v27312 = v27412;
        }
         w[129316 + k23062] = v24290;
         w[129328 + k23062] = v26081;
         w[136430 + 12 * k22992 + k23062] = v26560;
         w[136694 + 12 * k22992 + k23062] = v26561;
        v27366 = v24269;
        for (int k36134 = 0; k36134 < 6; ++k36134) w[129348 + k36134] = w[124456 + k36134];
        for (int k36135 = 0; k36135 < 6; ++k36135) w[129354 + k36135] = w[124462 + k36135];
        for (int k36136 = 0; k36136 < 6; ++k36136) w[129360 + k36136] = w[124476 + k36136];
        for (int k36137 = 0; k36137 < 6; ++k36137) w[129366 + k36137] = w[124482 + k36137];
        v27371 = v26533;
        v27372 = v26534;
        v27373 = v26535;
        for (int k36138 = 0; k36138 < 8; ++k36138) for (int k36139 = 0; k36139 < 2; ++k36139) w[129300 + 2 * k36138 + k36139] = w[124578 + 2 * k36138 + k36139];
        for (int k36140 = 0; k36140 < 8; ++k36140) w[129340 + k36140] = w[124594 + k36140];
        v27378 = v25212;
        v27379 = v24270;
        v27380 = v24271;
        v27381 = v24272;
        v27382 = v24273;
        for (int k36141 = 0; k36141 < 4; ++k36141) w[129414 + k36141] = w[124448 + k36141];
        v27384 = v26043;
        v27385 = v26044;
        for (int k36142 = 0; k36142 < 4; ++k36142) w[129418 + k36142] = w[124452 + k36142];
        for (int k36143 = 0; k36143 < 4; ++k36143) w[129422 + k36143] = w[124472 + k36143];
        for (int k36144 = 0; k36144 < 4; ++k36144) w[129426 + k36144] = w[124488 + k36144];
        for (int k36145 = 0; k36145 < 4; ++k36145) w[129430 + k36145] = w[124492 + k36145];
        for (int k36146 = 0; k36146 < 4; ++k36146) w[129434 + k36146] = w[124496 + k36146];
        v27391 = v26050;
        for (int k36147 = 0; k36147 < 4; ++k36147) w[129438 + k36147] = w[124500 + k36147];
        for (int k36148 = 0; k36148 < 4; ++k36148) w[129442 + k36148] = w[124504 + k36148];
        for (int k36149 = 0; k36149 < 4; ++k36149) w[129446 + k36149] = w[124508 + k36149];
        for (int k36150 = 0; k36150 < 4; ++k36150) w[129450 + k36150] = w[124512 + k36150];
        v27398 = v26057;
        v27399 = v26058;
        v27400 = v26059;
        for (int k36151 = 0; k36151 < 6; ++k36151) w[129372 + k36151] = w[124522 + k36151];
        for (int k36152 = 0; k36152 < 6; ++k36152) w[129378 + k36152] = w[124528 + k36152];
        for (int k36153 = 0; k36153 < 6; ++k36153) w[129384 + k36153] = w[124534 + k36153];
        for (int k36154 = 0; k36154 < 6; ++k36154) w[129390 + k36154] = w[124540 + k36154];
        for (int k36155 = 0; k36155 < 6; ++k36155) w[129396 + k36155] = w[124546 + k36155];
        for (int k36156 = 0; k36156 < 6; ++k36156) w[129402 + k36156] = w[124552 + k36156];
        for (int k36157 = 0; k36157 < 6; ++k36157) w[129408 + k36157] = w[124558 + k36157];
        v27409 = v27309;
        v27410 = v27310;
        v27411 = v27311;
        v27412 = v27312;
        v27421 = v24274;
        v27422 = v24275;
        v27423 = v24276;
      }
      lf v27530 = SPLAT(lf, R(0.0));
      lf v27581 = SPLAT(lf, R(0.0));
      for (int k34535 = 0; k34535 < 12; ++k34535) {
        const lf l6140 = w[129316 + k34535];
        v27530 = (v27530 + l6140);
        const lf l6142 = w[129328 + k34535];
        v27581 = (v27581 + l6142);
      }
      for (int k34536 = 0; k34536 < 32; ++k34536) {
        lf v34537 = SPLAT(lf, R(0.0));
        lf v34538 = SPLAT(lf, R(0.0));
        lf v34539 = SPLAT(lf, R(0.0));
        for (int k34575 = 0; k34575 < 12; ++k34575) {
          const lf l6150 = w[127636 + k34536 + 32 * k34575];
          v34537 = (v34537 + l6150);
          const lf l6152 = w[128020 + k34536 + 32 * k34575];
          v34538 = (v34538 + l6152);
          const lf l6154 = w[128404 + k34536 + 32 * k34575];
          v34539 = (v34539 + l6154);
        }
        w[134734 + 32 * k22992 + k34536] = v34538;
        w[135438 + 32 * k22992 + k34536] = v34539;
        const lf l6159 = w[129204 + k34536];
        const lf l6160 = w[129236 + k34536];
        const lf v34540 = (l6159 + l6160);
        const lf l6162 = w[129268 + k34536];
        const lf v34541 = (R(2.0) * l6162);
        const lf v34542 = (v34540 + v34541);
        const lf v34543 = (v34542 * R(0x1.0000000000000p-1));
        const lf l6166 = w[592 + k34536];
        const real r6167 = (real)a572[352 + 384 * k22992 + k34536];
        const lf v34544 = (l6166 * r6167);
        const lf v34545 = (v34537 * R(0x1.5555555555555p-4));
        const real r6170 = u[13058 + k34536];
        const lf v34546 = (r6170 - v34544);
        const real r6172 = u[13090 + k34536];
        const lf v34547 = lf_max(v34546, SPLAT(lf, r6172));
        const lf v34548 = (v34545 - v34544);
        const lf v34549 = (s9605 * v34545);
        const lf v34550 = lf_max(v34548, v34549);
        const lf v34551 = (v34547 / v34550);
        const lf v34552 = lf_log(v34551);
        const lm v34553 = CAST(lm, (v34542 > R(0.0)));
        const lf v34554 = (l6159 + l6162);
        const lf v34555 = lf_select(v34553, v34542, SPLAT(lf, R(1.0)));
        const lf v34556 = (v34554 / v34555);
        const lf v34557 = lf_select(v34553, v34556, SPLAT(lf, R(1.0)));
        const lf v34558 = (v34557 * v34554);
        const lf v34559 = (l6159 - v34558);
        const lf v34560 = (v34552 - v34543);
        const lf v34561 = (v34557 * v34560);
        const lf l6188 = w[129140 + k34536];
        const lf v34562 = (l6188 + v34561);
        const lf v34563 = (R(1.0) - v34557);
        const lf v34564 = (v34563 * v34560);
        const lf l6192 = w[129172 + k34536];
        const lf v34565 = (l6192 + v34564);
        const lf v34566 = (-v34559);
        const lf l6195 = w[129076 + k34536];
        const lf v34567 = (0 ? l6195 : l6195);
        w[136958 + k34536] = v34567;
        const lf l6198 = w[129108 + k34536];
        const lf v34569 = (0 ? l6198 : l6198);
        w[136990 + k34536] = v34569;
        const lf v34570 = (0 ? v34562 : l6188);
        w[137022 + k34536] = v34570;
        const lf v34571 = (0 ? v34565 : l6192);
        w[137054 + k34536] = v34571;
        const lf v34572 = (0 ? v34559 : l6159);
        w[137086 + k34536] = v34572;
        const lf v34573 = (0 ? v34559 : l6160);
        w[137118 + k34536] = v34573;
        const lf v34574 = (0 ? v34566 : l6162);
        w[137150 + k34536] = v34574;
        for (int k34576 = 0; k34576 < 9; ++k34576) {
          const lf l6212 = w[128788 + 9 * k34536 + k34576];
          const lf v34577 = (0 ? l6212 : l6212);
          w[136142 + 9 * k34536 + k34576] = v34577;
        }
      }
      const lf v28462 = (0 ? v27366 : v27366);
      const lf v28467 = (0 ? v27371 : v27371);
      const lf v28468 = (0 ? v27372 : v27372);
      const lf v28469 = (0 ? v27373 : v27373);
      const lf v28474 = (0 ? v27378 : v27378);
      const lf v28475 = (0 ? v27379 : v27379);
      const lf v28476 = (0 ? v27380 : v27380);
      const lf v28477 = (0 ? v27381 : v27381);
      const lf v28478 = (0 ? v27382 : v27382);
      const lf v28480 = (0 ? v27384 : v27384);
      const lf v28481 = (0 ? v27385 : v27385);
      const lf v28487 = (0 ? v27391 : v27391);
      const lf v28494 = (0 ? v27398 : v27398);
      const lf v28495 = (0 ? v27399 : v27399);
      const lf v28496 = (0 ? v27400 : v27400);
      const lf v28505 = (0 ? v27409 : v27409);
      const lf v28506 = (0 ? v27410 : v27410);
      const lf v28507 = (0 ? v27411 : v27411);
      const lf v28508 = (0 ? v27412 : v27412);
      const lf v28517 = (0 ? v27421 : v27421);
      const lf v28518 = (0 ? v27422 : v27422);
      const lf v28519 = (0 ? v27423 : v27423);
      for (int k34578 = 0; k34578 < 6; ++k34578) {
        const lf l6240 = w[129348 + k34578];
        const lf v34579 = (0 ? l6240 : l6240);
        w[137250 + k34578] = v34579;
        const lf l6243 = w[129354 + k34578];
        const lf v34580 = (0 ? l6243 : l6243);
        w[137256 + k34578] = v34580;
        const lf l6246 = w[129360 + k34578];
        const lf v34581 = (0 ? l6246 : l6246);
        w[137262 + k34578] = v34581;
        const lf l6249 = w[129366 + k34578];
        const lf v34582 = (0 ? l6249 : l6249);
        w[137268 + k34578] = v34582;
        const lf l6252 = w[129372 + k34578];
        const lf v34583 = (0 ? l6252 : l6252);
        w[137274 + k34578] = v34583;
        const lf l6255 = w[129378 + k34578];
        const lf v34584 = (0 ? l6255 : l6255);
        w[137280 + k34578] = v34584;
        const lf l6258 = w[129384 + k34578];
        const lf v34585 = (0 ? l6258 : l6258);
        w[137286 + k34578] = v34585;
        const lf l6261 = w[129390 + k34578];
        const lf v34586 = (0 ? l6261 : l6261);
        w[137292 + k34578] = v34586;
        const lf l6264 = w[129396 + k34578];
        const lf v34587 = (0 ? l6264 : l6264);
        w[137298 + k34578] = v34587;
        const lf l6267 = w[129402 + k34578];
        const lf v34588 = (0 ? l6267 : l6267);
        w[137304 + k34578] = v34588;
        const lf l6270 = w[129408 + k34578];
        const lf v34589 = (0 ? l6270 : l6270);
        w[137310 + k34578] = v34589;
      }
      for (int k34590 = 0; k34590 < 8; ++k34590) {
        for (int k34593 = 0; k34593 < 2; ++k34593) {
          const lf l6276 = w[129300 + 2 * k34590 + k34593];
          const lf v34594 = (0 ? l6276 : l6276);
          w[137226 + 2 * k34590 + k34593] = v34594;
        }
        const lf l6280 = w[129340 + k34590];
        const lf v34592 = (0 ? l6280 : l6280);
        w[137242 + k34590] = v34592;
      }
      for (int k34595 = 0; k34595 < 4; ++k34595) {
        const lf l6285 = w[129414 + k34595];
        const lf v34596 = (0 ? l6285 : l6285);
        w[137316 + k34595] = v34596;
        const lf l6288 = w[129418 + k34595];
        const lf v34597 = (0 ? l6288 : l6288);
        w[137320 + k34595] = v34597;
        const lf l6291 = w[129422 + k34595];
        const lf v34598 = (0 ? l6291 : l6291);
        w[137324 + k34595] = v34598;
        const lf l6294 = w[129426 + k34595];
        const lf v34599 = (0 ? l6294 : l6294);
        w[137328 + k34595] = v34599;
        const lf l6297 = w[129430 + k34595];
        const lf v34600 = (0 ? l6297 : l6297);
        w[137332 + k34595] = v34600;
        const lf l6300 = w[129434 + k34595];
        const lf v34601 = (0 ? l6300 : l6300);
        w[137336 + k34595] = v34601;
        const lf l6303 = w[129438 + k34595];
        const lf v34602 = (0 ? l6303 : l6303);
        w[137340 + k34595] = v34602;
        const lf l6306 = w[129442 + k34595];
        const lf v34603 = (0 ? l6306 : l6306);
        w[137344 + k34595] = v34603;
        const lf l6309 = w[129446 + k34595];
        const lf v34604 = (0 ? l6309 : l6309);
        w[137348 + k34595] = v34604;
        const lf l6312 = w[129450 + k34595];
        const lf v34605 = (0 ? l6312 : l6312);
        w[137352 + k34595] = v34605;
      }
       w[137182 + k22992] = v27530;
       w[137204 + k22992] = v27581;
      v28530 = v28462;
      v28535 = v28467;
      v28536 = v28468;
      v28537 = v28469;
      v28542 = v28474;
      v28543 = v28475;
      v28544 = v28476;
      v28545 = v28477;
      v28546 = v28478;
      v28548 = v28480;
      v28549 = v28481;
      v28555 = v28487;
      v28562 = v28494;
      v28563 = v28495;
      v28564 = v28496;
      v28573 = v28505;
      v28574 = v28506;
      v28575 = v28507;
      v28576 = v28508;
      v28585 = v28517;
      v28586 = v28518;
      v28587 = v28519;
    }
    for (int k34692 = 0; k34692 < 32; ++k34692) {
      for (int k34700 = 0; k34700 < 22; ++k34700) {
        const lf l6343 = w[135438 + k34692 + 32 * k34700];
        const lf v34701 = (l6343 * R(0x1.5555555555555p-4));
        w[102292 + 22 * k34692 + k34700] = v34701;
        const lf l6346 = w[134734 + k34692 + 32 * k34700];
        const lf l6347 = w[33860 + 22 * k34692 + k34700];
        const lf v34702 = (l6346 - l6347);
        const lm l6349 = ((lm *)(w + 6228))[22 * k34692 + k34700];
        const lf v34703 = lf_select(l6349, v34702, SPLAT(lf, R(0.0)));
        const lf l6351 = w[5524 + 22 * k34692 + k34700];
        const lf v34704 = (l6351 * v34703);
        w[102996 + 22 * k34692 + k34700] = v34704;
        const lf v34705 = (l6347 / l6346);
        const lf v34706 = lf_log(v34705);
        const lf l6356 = w[1856 + 22 * k34692 + k34700];
        const lf v34707 = (v34706 - l6356);
        w[103700 + 22 * k34692 + k34700] = v34707;
      }
    }
    for (int k36163 = 0; k36163 < 32; ++k36163) w[105108 + k36163] = SPLAT(lf, R(0.0));
    for (int k36164 = 0; k36164 < 32; ++k36164) w[105140 + k36164] = SPLAT(lf, R(0.0));
    for (int k28949 = 0; k28949 < 22; ++k28949) {
      for (int k34606 = 0; k34606 < 32; ++k34606) {
        const lf l6365 = w[102996 + k28949 + 22 * k34606];
        const lf l6366 = w[102292 + k28949 + 22 * k34606];
        const lf v34607 = (l6365 / l6366);
        w[105172 + k34606] = v34607;
        const lf l6369 = w[105140 + k34606];
        const lf v34608 = (l6369 + v34607);
        const lf v34609 = (v34608 * R(0x1.0000000000000p-1));
        const lf l6372 = w[105108 + k34606];
        const lf v34610 = (l6372 + v34609);
        const lf v34611 = lf_max(SPLAT(lf, R(-0x1.8000000000000p+0)), v34610);
        const lf v34612 = lf_min(SPLAT(lf, R(0x1.8000000000000p+0)), v34611);
        w[104404 + 32 * k28949 + k34606] = v34612;
      }
      for (int k36165 = 0; k36165 < 32; ++k36165) w[105108 + k36165] = w[104404 + 32 * k28949 + k36165];
      for (int k36166 = 0; k36166 < 32; ++k36166) w[105140 + k36166] = w[105172 + k36166];
    }
    for (int k34708 = 0; k34708 < 32; ++k34708) {
      for (int k34720 = 0; k34720 < 22; ++k34720) {
        const lf l6383 = w[103700 + 22 * k34708 + k34720];
        const lf l6384 = w[104404 + k34708 + 32 * k34720];
        const lf v34721 = (l6383 - l6384);
        const lm l6386 = ((lm *)(w + 31748))[22 * k34708 + k34720];
        const lf v34722 = lf_select(l6386, v34721, SPLAT(lf, R(0.0)));
        const lm v34723 = lf_is_finite(v34722);
        const lf l6389 = w[9440 + 22 * k34708 + k34720];
        const lf v34724 = (v34722 + l6389);
        const lf l6391 = w[121828 + 22 * k34708 + k34720];
        const lf v34725 = lf_select(v34723, v34724, l6391);
        const lf v34726 = lf_max(SPLAT(lf, R(-5.0)), v34725);
        const lf v34727 = lf_min(v9987, v34726);
        w[102292 + 22 * k34708 + k34720] = v34727;
        const lf l6396 = w[1152 + 22 * k34708 + k34720];
        const lf v34728 = (v34727 - l6396);
        const lf v34729 = lf_select(l6386, v34728, SPLAT(lf, R(0.0)));
        w[105812 + k34720] = v34729;
      }
      for (int k34730 = 0; k34730 < 22; ++k34730) {
        lf v34731 = SPLAT(lf, R(0.0));
        for (int k34733 = 0; k34733 < 22; ++k34733) {
          const lf l6404 = w[86804 + 484 * k34708 + 22 * k34730 + k34733];
          const lf l6405 = w[105812 + k34733];
          const lf v34734 = (l6404 * l6405);
          v34731 = (v34731 + v34734);
        }
        w[102996 + 22 * k34708 + k34730] = v34731;
        const lf l6410 = w[32452 + 22 * k34708 + k34730];
        const lf v34732 = (l6410 * v34731);
        w[105108 + 22 * k34708 + k34730] = v34732;
      }
    }
    for (int k34735 = 0; k34735 < 22; ++k34735) {
      const lf l6416 = w[137182 + k34735];
      const lf v34736 = lf_log(l6416);
      const lf l6418 = w[128 + k34735];
      const lf v34737 = (l6418 - v34736);
      const lm l6420 = ((lm *)(w + 3044))[k34735];
      const lf v34738 = lf_select(l6420, v34737, SPLAT(lf, R(0.0)));
      const lf l6422 = w[137204 + k34735];
      const lf v34739 = lf_log(l6422);
      const lf l6424 = w[3088 + k34735];
      const lf v34740 = (l6424 - v34739);
      const lm l6426 = ((lm *)(w + 3110))[k34735];
      const lf v34741 = lf_select(l6426, v34740, SPLAT(lf, R(0.0)));
      const lm v34749 = lf_is_finite(v34738);
      const lf l6429 = w[96 + k34735];
      const lf v34750 = (v34738 + l6429);
      const lf l6431 = w[124380 + k34735];
      const lf v34751 = lf_select(v34749, v34750, l6431);
      const lf v34752 = lf_max(SPLAT(lf, R(-5.0)), v34751);
      const lf v34753 = lf_min(SPLAT(lf, R(5.0)), v34752);
      w[104778 + k34735] = v34753;
      const lf l6436 = w[3154 + k34735];
      const lf v34754 = (v34753 - l6436);
      const lf v34755 = lf_select(l6420, v34754, SPLAT(lf, R(0.0)));
      w[104800 + k34735] = v34755;
      const lm v34756 = lf_is_finite(v34741);
      const lf l6441 = w[3242 + k34735];
      const lf v34757 = (v34741 + l6441);
      const lf l6443 = w[124402 + k34735];
      const lf v34758 = lf_select(v34756, v34757, l6443);
      const lf v34759 = lf_max(SPLAT(lf, R(-5.0)), v34758);
      const lf v34760 = lf_min(SPLAT(lf, R(5.0)), v34759);
      w[104822 + k34735] = v34760;
      const lf l6448 = w[3176 + k34735];
      const lf v34761 = (v34760 - l6448);
      const lf v34762 = lf_select(l6426, v34761, SPLAT(lf, R(0.0)));
      w[104844 + k34735] = v34762;
      for (int k34777 = 0; k34777 < 12; ++k34777) {
        const lf l6453 = w[136430 + 12 * k34735 + k34777];
        const lf v34778 = lf_log(l6453);
        const lf l6455 = w[136694 + 12 * k34735 + k34777];
        const lf v34779 = lf_log(l6455);
        const lf l6457 = w[370164 + 4 + 72 * k34735 + 6 * k34777];
        const lf v34780 = (l6457 - v34778);
        const lf l6459 = w[370164 + 5 + 72 * k34735 + 6 * k34777];
        const lf v34781 = (l6459 - v34779);
        const lm l6461 = ((lm *)(w + 10276))[4 + 72 * k34735 + 6 * k34777];
        const lf v34782 = lf_select(l6461, v34780, SPLAT(lf, R(0.0)));
        const lm l6463 = ((lm *)(w + 10276))[5 + 72 * k34735 + 6 * k34777];
        const lf v34783 = lf_select(l6463, v34781, SPLAT(lf, R(0.0)));
        const lm v34784 = lf_is_finite(v34782);
        const lm v34785 = lf_is_finite(v34783);
        const lf l6467 = w[28712 + 12 * k34735 + k34777];
        const lf v34786 = (v34782 + l6467);
        const lf l6469 = w[28976 + 12 * k34735 + k34777];
        const lf v34787 = (v34783 + l6469);
        const lf l6471 = w[123852 + 12 * k34735 + k34777];
        const lf v34788 = lf_select(v34784, v34786, l6471);
        const lf l6473 = w[124116 + 12 * k34735 + k34777];
        const lf v34789 = lf_select(v34785, v34787, l6473);
        const lf v34790 = lf_max(SPLAT(lf, R(-5.0)), v34788);
        const lf v34791 = lf_max(SPLAT(lf, R(-5.0)), v34789);
        const lf v34792 = lf_min(SPLAT(lf, R(5.0)), v34790);
        w[103700 + 12 * k34735 + k34777] = v34792;
        const lf v34793 = lf_min(SPLAT(lf, R(5.0)), v34791);
        w[103964 + 12 * k34735 + k34777] = v34793;
        const lf l6481 = w[13928 + 4 + 72 * k34735 + 6 * k34777];
        const lf v34794 = (v34792 - l6481);
        const lf l6483 = w[13928 + 5 + 72 * k34735 + 6 * k34777];
        const lf v34795 = (v34793 - l6483);
        const lf v34796 = lf_select(l6461, v34794, SPLAT(lf, R(0.0)));
        w[104228 + 12 * k34735 + k34777] = v34796;
        const lf v34797 = lf_select(l6463, v34795, SPLAT(lf, R(0.0)));
        w[104492 + 12 * k34735 + k34777] = v34797;
      }
      lf v34748 = SPLAT(lf, R(0.0));
      for (int k34798 = 0; k34798 < 32; ++k34798) {
        const lf l6492 = w[105108 + k34735 + 22 * k34798];
        v34748 = (v34748 + l6492);
      }
      w[104756 + k34735] = v34748;
    }
    for (int k34799 = 0; k34799 < 264; ++k34799) {
      lf v34800 = SPLAT(lf, R(0.0));
      lf v34801 = SPLAT(lf, R(0.0));
      lf v34802 = SPLAT(lf, R(0.0));
      lf v34803 = SPLAT(lf, R(0.0));
      for (int k34859 = 0; k34859 < 4; ++k34859) {
        const lf l6503 = w[129454 + 4 * k34799 + k34859];
        const lf v34860 = lf_log(l6503);
        const lf l6505 = w[373860 + 4 * k34799 + k34859];
        const lf v34861 = (l6505 - v34860);
        const lm l6507 = ((lm *)(w + 3412))[4 * k34799 + k34859];
        const lf v34862 = lf_select(l6507, v34861, SPLAT(lf, R(0.0)));
        const lm v34863 = lf_is_finite(v34862);
        const lf l6510 = w[25544 + 4 * k34799 + k34859];
        const lf v34864 = (v34862 + l6510);
        const lf v34865 = (l6510 * R(0x1.0000000000000p-1));
        const lf v34866 = lf_select(v34863, v34864, v34865);
        const lf v34867 = lf_max(SPLAT(lf, R(-5.0)), v34866);
        const lf v34868 = lf_min(SPLAT(lf, R(5.0)), v34867);
        w[104866 + 4 * k34799 + k34859] = v34868;
        const lf l6517 = w[8384 + 4 * k34799 + k34859];
        const lf v34869 = (v34868 - l6517);
        const lf v34870 = lf_select(l6507, v34869, SPLAT(lf, R(0.0)));
        w[105922 + 4 * k34799 + k34859] = v34870;
        const lf l6521 = w[130510 + 4 * k34799 + k34859];
        v34800 = (v34800 + l6521);
        const lf l6523 = w[131566 + 4 * k34799 + k34859];
        v34801 = (v34801 + l6523);
        const lf l6525 = w[132622 + 4 * k34799 + k34859];
        v34802 = (v34802 + l6525);
        const lf l6527 = w[133678 + 4 * k34799 + k34859];
        v34803 = (v34803 + l6527);
      }
      const lf v34807 = lf_log(v34800);
      const lf v34808 = lf_log(v34801);
      const lf v34809 = lf_log(v34802);
      const lf v34810 = lf_log(v34803);
      const lf l6534 = w[370164 + 6 * k34799];
      const lf v34811 = (l6534 - v34807);
      const lf l6536 = w[370164 + 1 + 6 * k34799];
      const lf v34812 = (l6536 - v34808);
      const lf l6538 = w[370164 + 2 + 6 * k34799];
      const lf v34813 = (l6538 - v34809);
      const lf l6540 = w[370164 + 3 + 6 * k34799];
      const lf v34814 = (l6540 - v34810);
      const lm l6542 = ((lm *)(w + 10276))[6 * k34799];
      const lf v34815 = lf_select(l6542, v34811, SPLAT(lf, R(0.0)));
      const lm l6544 = ((lm *)(w + 10276))[1 + 6 * k34799];
      const lf v34816 = lf_select(l6544, v34812, SPLAT(lf, R(0.0)));
      const lm l6546 = ((lm *)(w + 10276))[2 + 6 * k34799];
      const lf v34817 = lf_select(l6546, v34813, SPLAT(lf, R(0.0)));
      const lm l6548 = ((lm *)(w + 10276))[3 + 6 * k34799];
      const lf v34818 = lf_select(l6548, v34814, SPLAT(lf, R(0.0)));
      const lm v34827 = lf_is_finite(v34815);
      const lm v34828 = lf_is_finite(v34816);
      const lm v34829 = lf_is_finite(v34817);
      const lm v34830 = lf_is_finite(v34818);
      const lf l6554 = w[27656 + k34799];
      const lf v34831 = (v34815 + l6554);
      const lf l6556 = w[27920 + k34799];
      const lf v34832 = (v34816 + l6556);
      const lf l6558 = w[28184 + k34799];
      const lf v34833 = (v34817 + l6558);
      const lf l6560 = w[28448 + k34799];
      const lf v34834 = (v34818 + l6560);
      const lf v34835 = (l6554 / R(2.0));
      const lf v34836 = (l6556 / R(2.0));
      const lf v34837 = (l6558 / R(2.0));
      const lf v34838 = (l6560 / R(2.0));
      const lf v34839 = lf_select(v34827, v34831, v34835);
      const lf v34840 = lf_select(v34828, v34832, v34836);
      const lf v34841 = lf_select(v34829, v34833, v34837);
      const lf v34842 = lf_select(v34830, v34834, v34838);
      const lf v34843 = lf_max(SPLAT(lf, R(-5.0)), v34839);
      const lf v34844 = lf_max(SPLAT(lf, R(-5.0)), v34840);
      const lf v34845 = lf_max(SPLAT(lf, R(-5.0)), v34841);
      const lf v34846 = lf_max(SPLAT(lf, R(-5.0)), v34842);
      const lf v34847 = lf_min(SPLAT(lf, R(5.0)), v34843);
      w[106978 + k34799] = v34847;
      const lf v34848 = lf_min(SPLAT(lf, R(5.0)), v34844);
      w[107242 + k34799] = v34848;
      const lf v34849 = lf_min(SPLAT(lf, R(5.0)), v34845);
      w[107506 + k34799] = v34849;
      const lf v34850 = lf_min(SPLAT(lf, R(5.0)), v34846);
      w[107770 + k34799] = v34850;
      const lf l6582 = w[13928 + 6 * k34799];
      const lf v34851 = (v34847 - l6582);
      const lf l6584 = w[13928 + 1 + 6 * k34799];
      const lf v34852 = (v34848 - l6584);
      const lf l6586 = w[13928 + 2 + 6 * k34799];
      const lf v34853 = (v34849 - l6586);
      const lf l6588 = w[13928 + 3 + 6 * k34799];
      const lf v34854 = (v34850 - l6588);
      const lf v34855 = lf_select(l6542, v34851, SPLAT(lf, R(0.0)));
      w[108034 + k34799] = v34855;
      const lf v34856 = lf_select(l6544, v34852, SPLAT(lf, R(0.0)));
      w[108298 + k34799] = v34856;
      const lf v34857 = lf_select(l6546, v34853, SPLAT(lf, R(0.0)));
      w[108562 + k34799] = v34857;
      const lf v34858 = lf_select(l6548, v34854, SPLAT(lf, R(0.0)));
      w[108826 + k34799] = v34858;
    }
    for (int k34871 = 0; k34871 < 22; ++k34871) {
      lf v34872 = SPLAT(lf, R(0.0));
      lf v34874 = SPLAT(lf, R(0.0));
      lf v34876 = SPLAT(lf, R(0.0));
      for (int k34878 = 0; k34878 < 22; ++k34878) {
        const lf l6604 = w[2560 + 22 * k34871 + k34878];
        const lf l6605 = w[104756 + k34878];
        const lf v34879 = (l6604 * l6605);
        const lf l6607 = w[13444 + 22 * k34871 + k34878];
        const lf l6608 = w[104800 + k34878];
        const lf v34880 = (l6607 * l6608);
        const lf l6610 = w[7416 + 22 * k34871 + k34878];
        const lf l6611 = w[104844 + k34878];
        const lf v34881 = (l6610 * l6611);
        v34872 = (v34872 + v34879);
        v34874 = (v34874 + v34880);
        v34876 = (v34876 + v34881);
      }
      w[109794 + k34871] = v34874;
      w[109838 + k34871] = v34876;
      for (int k34882 = 0; k34882 < 32; ++k34882) {
        const lf l6620 = w[32452 + k34871 + 22 * k34882];
        const lf v34883 = (l6620 * v34872);
        w[109090 + k34871 + 22 * k34882] = v34883;
      }
      const lf l6624 = w[3066 + k34871];
      const lf v34875 = (l6624 * v34874);
      w[109816 + k34871] = v34875;
      const lf l6627 = w[3132 + k34871];
      const lf v34877 = (l6627 * v34876);
      w[109860 + k34871] = v34877;
    }
    for (int k34884 = 0; k34884 < 32; ++k34884) {
      const lf l6632 = w[560 + k34884];
      for (int k34893 = 0; k34893 < 22; ++k34893) {
        lf v34894 = SPLAT(lf, R(0.0));
        for (int k34900 = 0; k34900 < 22; ++k34900) {
          const lf l6636 = w[86804 + 484 * k34884 + 22 * k34893 + k34900];
          const lf l6637 = w[109090 + 22 * k34884 + k34900];
          const lf v34901 = (l6636 * l6637);
          v34894 = (v34894 + v34901);
        }
        const lf l6641 = w[102996 + 22 * k34884 + k34893];
        const lf v34895 = (l6641 - v34894);
        const lf v34896 = (l6632 * v34895);
        w[109882 + 22 * k34884 + k34893] = v34896;
        const lf v34897 = (v10224 * v34896);
        w[104756 + k34893] = v34897;
        const lf l6647 = w[34564 + 22 * k34884 + k34893];
        const lf v34898 = (l6647 * v34895);
        const lf l6649 = w[102292 + 22 * k34884 + k34893];
        const lf v34899 = (l6649 - v34898);
        w[9440 + 22 * k34884 + k34893] = v34899;
      }
      for (int k34902 = 0; k34902 < 264; ++k34902) {
        lf v34903 = SPLAT(lf, R(0.0));
        lf v34904 = SPLAT(lf, R(0.0));
        for (int k34905 = 0; k34905 < 22; ++k34905) {
          const lf l6657 = w[403164 + k34902 + 264 * k34905];
          const lf l6658 = w[104756 + k34905];
          const lf v34906 = (l6657 * l6658);
          const lf l6660 = w[408972 + k34902 + 264 * k34905];
          const lf v34907 = (l6660 * l6658);
          v34903 = (v34903 + v34906);
          v34904 = (v34904 + v34907);
        }
        w[71316 + k34884 + 32 * k34902] = v34903;
        w[15512 + k34884 + 32 * k34902] = v34904;
      }
    }
    for (int k34908 = 0; k34908 < 22; ++k34908) {
      lf v34909 = SPLAT(lf, R(0.0));
      for (int k34915 = 0; k34915 < 32; ++k34915) {
        const lf l6672 = w[109882 + k34908 + 22 * k34915];
        v34909 = (v34909 + l6672);
      }
      const lf v34910 = (v10226 * v34909);
      w[102292 + k34908] = v34910;
      lf v34911 = SPLAT(lf, R(0.0));
      lf v34913 = SPLAT(lf, R(0.0));
      for (int k34916 = 0; k34916 < 22; ++k34916) {
        const lf l6680 = w[6932 + 22 * k34908 + k34916];
        const lf l6681 = w[109816 + k34916];
        const lf v34917 = (l6680 * l6681);
        const lf l6683 = w[7900 + 22 * k34908 + k34916];
        const lf l6684 = w[109860 + k34916];
        const lf v34918 = (l6683 * l6684);
        v34911 = (v34911 + v34917);
        v34913 = (v34913 + v34918);
      }
      const lf l6689 = w[3066 + k34908];
      const lf v34912 = (l6689 * v34911);
      w[102314 + k34908] = v34912;
      const lf l6692 = w[3132 + k34908];
      const lf v34914 = (l6692 * v34913);
      w[102336 + k34908] = v34914;
    }
    for (int k34919 = 0; k34919 < 264; ++k34919) {
      lf v34920 = SPLAT(lf, R(0.0));
      lf v34921 = SPLAT(lf, R(0.0));
      for (int k34922 = 0; k34922 < 22; ++k34922) {
        const lf l6700 = w[403164 + k34919 + 264 * k34922];
        const lf l6701 = w[102292 + k34922];
        const lf v34923 = (l6700 * l6701);
        const lf l6703 = w[408972 + k34919 + 264 * k34922];
        const lf v34924 = (l6703 * l6701);
        v34920 = (v34920 + v34923);
        v34921 = (v34921 + v34924);
      }
      w[30296 + k34919] = v34920;
      w[30032 + k34919] = v34921;
    }
    for (int k34925 = 0; k34925 < 22; ++k34925) {
      lf v34926 = SPLAT(lf, R(0.0));
      lf v34930 = SPLAT(lf, R(0.0));
      for (int k34934 = 0; k34934 < 22; ++k34934) {
        const lf l6715 = w[13444 + 22 * k34925 + k34934];
        const lf l6716 = w[102314 + k34934];
        const lf v34935 = (l6715 * l6716);
        const lf l6718 = w[7416 + 22 * k34925 + k34934];
        const lf l6719 = w[102336 + k34934];
        const lf v34936 = (l6718 * l6719);
        v34926 = (v34926 + v34935);
        v34930 = (v34930 + v34936);
      }
      const lf l6724 = w[109794 + k34925];
      const lf v34927 = (l6724 - v34926);
      w[102292 + k34925] = v34927;
      const lf l6727 = w[3198 + k34925];
      const lf v34928 = (l6727 * v34927);
      const lf l6729 = w[104778 + k34925];
      const lf v34929 = (l6729 - v34928);
      w[96 + k34925] = v34929;
      const lf l6732 = w[109838 + k34925];
      const lf v34931 = (l6732 - v34930);
      w[102358 + k34925] = v34931;
      const lf l6735 = w[3220 + k34925];
      const lf v34932 = (l6735 * v34931);
      const lf l6737 = w[104822 + k34925];
      const lf v34933 = (l6737 - v34932);
      w[3242 + k34925] = v34933;
    }
    for (int k34937 = 0; k34937 < 264; ++k34937) {
      lf v34938 = SPLAT(lf, R(0.0));
      lf v34939 = SPLAT(lf, R(0.0));
      for (int k34940 = 0; k34940 < 22; ++k34940) {
        const lf l6745 = w[414780 + k34937 + 264 * k34940];
        const lf l6746 = w[102292 + k34940];
        const lf v34941 = (l6745 * l6746);
        const lf l6748 = w[420588 + k34937 + 264 * k34940];
        const lf l6749 = w[102358 + k34940];
        const lf v34942 = (l6748 * l6749);
        v34938 = (v34938 + v34941);
        v34939 = (v34939 + v34942);
      }
      w[29240 + k34937] = v34938;
      w[29768 + k34937] = v34939;
    }
    for (int k36188 = 0; k36188 < 4; ++k36188) w[103356 + k36188] = SPLAT(lf, R(0.0));
    for (int k29068 = 0; k29068 < 264; ++k29068) {
      for (int k34613 = 0; k34613 < 4; ++k34613) {
        const lf l6760 = w[52 + k34613];
        const lf l6761 = w[103356 + k34613];
        const lf v34614 = (l6760 * l6761);
        const lf l6763 = w[105922 + 4 * k29068 + k34613];
        const lf v34615 = (l6763 - v34614);
        w[103348 + k34613] = v34615;
        const lf l6766 = w[48 + k34613];
        const lf v34616 = (l6766 * l6761);
        w[103352 + k34613] = v34616;
      }
      for (int k34617 = 0; k34617 < 4; ++k34617) {
        lf v34618 = SPLAT(lf, R(0.0));
        lf v34620 = SPLAT(lf, R(0.0));
        for (int k34621 = 0; k34621 < 4; ++k34621) {
          const lf l6774 = w[379932 + 16 * k29068 + 4 * k34617 + k34621];
          const lf l6775 = w[103348 + k34621];
          const lf v34622 = (l6774 * l6775);
          const lf l6777 = w[375708 + 16 * k29068 + 4 * k34617 + k34621];
          const lf v34623 = (l6777 * l6775);
          v34618 = (v34618 + v34622);
          v34620 = (v34620 + v34623);
        }
        w[102292 + 4 * k29068 + k34617] = v34620;
        const lf l6783 = w[103352 + k34617];
        const lf v34619 = (l6783 + v34618);
        w[103356 + k34617] = v34619;
      }
    }
    for (int k36191 = 0; k36191 < 4; ++k36191) w[103348 + k36191] = SPLAT(lf, R(0.0));
    for (int k29079 = 263; k29079 >= 0; --k29079) {
      for (int k34624 = 0; k34624 < 4; ++k34624) {
        lf v34625 = SPLAT(lf, R(0.0));
        for (int k34633 = 0; k34633 < 4; ++k34633) {
          const lf l6793 = w[379932 + 16 * k29079 + k34624 + 4 * k34633];
          const lf l6794 = w[103348 + k34633];
          const lf v34634 = (l6793 * l6794);
          v34625 = (v34625 + v34634);
        }
        const lf l6798 = w[102292 + 4 * k29079 + k34624];
        const lf v34626 = (l6798 - v34625);
        w[105922 + 4 * k29079 + k34624] = v34626;
        const lf l6801 = w[48 + k34624];
        const lf l6802 = w[103348 + k34624];
        const lf v34627 = (l6801 * l6802);
        const lf l6804 = w[52 + k34624];
        const lf v34628 = (l6804 * v34626);
        const lf v34629 = (v34627 + v34628);
        w[103352 + k34624] = v34629;
        const lf v34630 = (l6804 * l6802);
        const lf l6809 = w[56 + k34624];
        const lf v34631 = (l6809 * v34626);
        const lf v34632 = (v34630 + v34631);
        w[109090 + 4 * k29079 + k34624] = v34632;
      }
      for (int k36193 = 0; k36193 < 4; ++k36193) w[103348 + k36193] = w[103352 + k36193];
    }
    for (int k34943 = 0; k34943 < 4; ++k34943) {
      const lf l6817 = w[36 + k34943];
      for (int k34948 = 0; k34948 < 264; ++k34948) {
        const lf l6819 = w[109090 + k34943 + 4 * k34948];
        const lf v34949 = (l6817 * l6819);
        w[102292 + k34943 + 4 * k34948] = v34949;
        const lf v34950 = (v10234 * v34949);
        w[26600 + k34943 + 4 * k34948] = v34950;
        const lf l6824 = w[4468 + k34943 + 4 * k34948];
        const lf l6825 = w[105922 + k34943 + 4 * k34948];
        const lf v34951 = (l6824 * l6825);
        const lf l6827 = w[104866 + k34943 + 4 * k34948];
        const lf v34952 = (l6827 - v34951);
        w[25544 + k34943 + 4 * k34948] = v34952;
      }
    }
    for (int k34953 = 0; k34953 < 264; ++k34953) {
      lf v34954 = SPLAT(lf, R(0.0));
      for (int k34956 = 0; k34956 < 4; ++k34956) {
        const lf l6835 = w[102292 + 4 * k34953 + k34956];
        v34954 = (v34954 + l6835);
      }
      const lf v34955 = (v10232 * v34954);
      w[29504 + k34953] = v34955;
    }
    for (int k36195 = 0; k36195 < 6; ++k36195) w[102304 + k36195] = SPLAT(lf, R(0.0));
    for (int k29147 = 0; k29147 < 264; ++k29147) {
      for (int k34635 = 0; k34635 < 6; ++k34635) {
        const lf l6844 = w[186 + k34635];
        const lf l6845 = w[102304 + k34635];
        const lf v34636 = (l6844 * l6845);
        w[102292 + k34635] = v34636;
        const lf l6848 = w[180 + k34635];
        const lf v34637 = (l6848 * l6845);
        w[102298 + k34635] = v34637;
      }
      const lf l6852 = w[108034 + k29147];
      const lf l6853 = w[102292 + 0];
      const lf v29150 = (l6852 - l6853);
      const lf l6855 = w[108298 + k29147];
      const lf l6856 = w[102292 + 1];
      const lf v29151 = (l6855 - l6856);
      const lf l6858 = w[108562 + k29147];
      const lf l6859 = w[102292 + 2];
      const lf v29152 = (l6858 - l6859);
      const lf l6861 = w[108826 + k29147];
      const lf l6862 = w[102292 + 3];
      const lf v29153 = (l6861 - l6862);
      const lf l6864 = w[104228 + k29147];
      const lf l6865 = w[102292 + 4];
      const lf v29154 = (l6864 - l6865);
      const lf l6867 = w[104492 + k29147];
      const lf l6868 = w[102292 + 5];
      const lf v29155 = (l6867 - l6868);
       w[102292 + 0] = v29150;
       w[102292 + 1] = v29151;
       w[102292 + 2] = v29152;
       w[102292 + 3] = v29153;
       w[102292 + 4] = v29154;
       w[102292 + 5] = v29155;
      for (int k34638 = 0; k34638 < 6; ++k34638) {
        lf v34639 = SPLAT(lf, R(0.0));
        lf v34641 = SPLAT(lf, R(0.0));
        for (int k34642 = 0; k34642 < 6; ++k34642) {
          const lf l6880 = w[393660 + 36 * k29147 + 6 * k34638 + k34642];
          const lf l6881 = w[102292 + k34642];
          const lf v34643 = (l6880 * l6881);
          const lf l6883 = w[384156 + 36 * k29147 + 6 * k34638 + k34642];
          const lf v34644 = (l6883 * l6881);
          v34639 = (v34639 + v34643);
          v34641 = (v34641 + v34644);
        }
        w[104756 + 6 * k29147 + k34638] = v34641;
        const lf l6889 = w[102298 + k34638];
        const lf v34640 = (l6889 + v34639);
        w[102304 + k34638] = v34640;
      }
    }
    for (int k36198 = 0; k36198 < 6; ++k36198) w[102292 + k36198] = SPLAT(lf, R(0.0));
    for (int k29164 = 263; k29164 >= 0; --k29164) {
      for (int k34645 = 0; k34645 < 6; ++k34645) {
        lf v34646 = SPLAT(lf, R(0.0));
        for (int k34654 = 0; k34654 < 6; ++k34654) {
          const lf l6899 = w[393660 + 36 * k29164 + k34645 + 6 * k34654];
          const lf l6900 = w[102292 + k34654];
          const lf v34655 = (l6899 * l6900);
          v34646 = (v34646 + v34655);
        }
        const lf l6904 = w[104756 + 6 * k29164 + k34645];
        const lf v34647 = (l6904 - v34646);
        w[108034 + 6 * k29164 + k34645] = v34647;
        const lf l6907 = w[180 + k34645];
        const lf l6908 = w[102292 + k34645];
        const lf v34648 = (l6907 * l6908);
        const lf l6910 = w[186 + k34645];
        const lf v34649 = (l6910 * v34647);
        const lf v34650 = (v34648 + v34649);
        w[102298 + k34645] = v34650;
        const lf v34651 = (l6910 * l6908);
        const lf l6915 = w[192 + k34645];
        const lf v34652 = (l6915 * v34647);
        const lf v34653 = (v34651 + v34652);
        w[109618 + 6 * k29164 + k34645] = v34653;
      }
      for (int k36200 = 0; k36200 < 6; ++k36200) w[102292 + k36200] = w[102298 + k36200];
    }
    for (int k34957 = 0; k34957 < 6; ++k34957) {
      const lf l6923 = w[174 + k34957];
      for (int k34960 = 0; k34960 < 264; ++k34960) {
        const lf l6925 = w[109618 + k34957 + 6 * k34960];
        const lf v34961 = (l6923 * l6925);
        w[23960 + k34957 + 6 * k34960] = v34961;
        const lf l6928 = w[11860 + k34957 + 6 * k34960];
        const lf l6929 = w[108034 + k34957 + 6 * k34960];
        const lf v34962 = (l6928 * l6929);
        w[104228 + k34957 + 6 * k34960] = v34962;
      }
    }
    for (int k34963 = 0; k34963 < 264; ++k34963) {
      const lf l6935 = w[106978 + k34963];
      const lf l6936 = w[104228 + 6 * k34963];
      const lf v34964 = (l6935 - l6936);
      w[27656 + k34963] = v34964;
      const lf l6939 = w[107242 + k34963];
      const lf l6940 = w[104228 + 1 + 6 * k34963];
      const lf v34965 = (l6939 - l6940);
      w[27920 + k34963] = v34965;
      const lf l6943 = w[107506 + k34963];
      const lf l6944 = w[104228 + 2 + 6 * k34963];
      const lf v34966 = (l6943 - l6944);
      w[28184 + k34963] = v34966;
      const lf l6947 = w[107770 + k34963];
      const lf l6948 = w[104228 + 3 + 6 * k34963];
      const lf v34967 = (l6947 - l6948);
      w[28448 + k34963] = v34967;
    }
    for (int k34968 = 0; k34968 < 22; ++k34968) {
      for (int k34971 = 0; k34971 < 12; ++k34971) {
        const lf l6954 = w[103700 + 12 * k34968 + k34971];
        const lf l6955 = w[104228 + 4 + 72 * k34968 + 6 * k34971];
        const lf v34972 = (l6954 - l6955);
        w[28712 + 12 * k34968 + k34971] = v34972;
        const lf l6958 = w[103964 + 12 * k34968 + k34971];
        const lf l6959 = w[104228 + 5 + 72 * k34968 + 6 * k34971];
        const lf v34973 = (l6958 - l6959);
        w[28976 + 12 * k34968 + k34971] = v34973;
      }
    }
  }
  const int count = first + LANES < draws ? LANES : (int)(draws - first);
  if (out[0]) for (int k36201 = 0; k36201 < 264; ++k36201) for (int k36202 = 0; k36202 < 6; ++k36202) for (int l = 0; l < count; ++l) ((wide *)out[0])[(first + l) * 1584 + 1 * k36202 + 6 * k36201] = (wide)(w[23960 + 6 * k36201 + k36202])[l];
  if (out[1]) for (int k36203 = 0; k36203 < 264; ++k36203) for (int l = 0; l < count; ++l) ((wide *)out[1])[(first + l) * 264 + 1 * k36203] = (wide)(w[29240 + k36203])[l];
  if (out[2]) for (int k36204 = 0; k36204 < 264; ++k36204) for (int l = 0; l < count; ++l) ((wide *)out[2])[(first + l) * 264 + 1 * k36204] = (wide)(w[29504 + k36204])[l];
  if (out[3]) for (int k36205 = 0; k36205 < 264; ++k36205) for (int k36206 = 0; k36206 < 4; ++k36206) for (int l = 0; l < count; ++l) ((wide *)out[3])[(first + l) * 1056 + 1 * k36206 + 4 * k36205] = (wide)(w[26600 + 4 * k36205 + k36206])[l];
  if (out[4]) for (int k36207 = 0; k36207 < 264; ++k36207) for (int l = 0; l < count; ++l) ((wide *)out[4])[(first + l) * 264 + 1 * k36207] = (wide)(w[29768 + k36207])[l];
  if (out[5]) for (int k36208 = 0; k36208 < 264; ++k36208) for (int l = 0; l < count; ++l) ((wide *)out[5])[(first + l) * 264 + 1 * k36208] = (wide)(w[30032 + k36208])[l];
  if (out[6]) for (int k36209 = 0; k36209 < 264; ++k36209) for (int l = 0; l < count; ++l) ((wide *)out[6])[(first + l) * 264 + 1 * k36209] = (wide)(w[30296 + k36209])[l];
  if (out[7]) for (int k36210 = 0; k36210 < 264; ++k36210) for (int k36211 = 0; k36211 < 32; ++k36211) for (int l = 0; l < count; ++l) ((wide *)out[7])[(first + l) * 8448 + 1 * k36211 + 32 * k36210] = (wide)(w[15512 + 32 * k36210 + k36211])[l];
  if (out[8]) for (int k36212 = 0; k36212 < 264; ++k36212) for (int k36213 = 0; k36213 < 32; ++k36213) for (int l = 0; l < count; ++l) ((wide *)out[8])[(first + l) * 8448 + 1 * k36213 + 32 * k36212] = (wide)(w[71316 + 32 * k36212 + k36213])[l];
}
