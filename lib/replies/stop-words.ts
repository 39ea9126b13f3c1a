import type { Language } from './language'

/** Words that say nothing about what a text is about; left out when texts are compared. */
export const stopWords: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    `a about after again all also am an and another any are as at back be because been before being bit but
    by can could did do does doing done down each even ever every for from get gets getting go goes got
    had has have having he her here him his how i if in into is it its just last like little lot made make many may me
    more most much must my new no not now of off on once one ones only or other our out over own please
    really s said same say see she should so some something still such t than thank thanks that the
    their them then there these they thing things this those though to too two up us use used very want
    was way we well were what when where which while who why will with would you your yours ve ll re m d
    don didn doesn isn wasn can't couldn wouldn hello hi hey dear good great nice bad day days time times
    order product company customer`
      .trim()
      .split(/\s+/),
  ),
  de: new Set(
    `aber alle als am an auch auf aus bei bin bis da dann das dass dein dem den der des dich die dies diese
    dieser dir doch du durch ein eine einem einen einer er es euch euer für gar hab habe haben hat hatte
    hier ich ihm ihn ihnen ihr ihre im in ist ja kann kein keine man mein meine mich mir mit nach nicht
    nichts noch nur ob oder ohne schon sehr sein seine seit sich sie sind so und uns unser unter vom von
    vor war waren was weil wenn wer wie wieder wir wird wo zu zum zur hallo danke bitte liebe lieber guten
    tag bestellung produkt firma kunde`
      .trim()
      .split(/\s+/),
  ),
  es: new Set(
    `a al algo ante antes aquí así aunque cada como con cual cuando de del desde donde dos el él ella ellos
    en entre era es esa ese eso esta está estaba este esto fue ha había han hasta hay he la las le les lo
    los más me mi mis muy nada ni no nos nosotros o os otra otro para pero poco por porque que qué quien se
    sea ser si sí sin sobre solo son su sus también tan te tengo tiene todo todos tu un una uno unos usted
    y ya yo hola gracias buenos buenas días tardes favor pedido producto empresa cliente`
      .trim()
      .split(/\s+/),
  ),
  fr: new Set(
    `a à ai au aussi autre aux avait avec avez avoir avons bien c ce cela ces cet cette ceux ça comme d dans de
    des donc du elle elles en encore est et était été être eu fait faire il ils j je l la le les leur lui ma
    mais me même mes moi mon n ne ni nos notre nous on ont ou où par pas peu peut plus pour pourquoi qu
    quand que qui s sa sans se ses si son sont sur t ta te tes toi ton tout tous toute très tu un une vos
    votre vous y bonjour merci monsieur madame cordialement commande produit société client`
      .trim()
      .split(/\s+/),
  ),
  pt: new Set(
    `a ao aos aqui as até com como da das de dela dele depois do dos e é ela ele eles em entre era essa esse
    está esta este eu foi fui há isso isto já la lhe lo mais mas me mesmo meu meus minha muito na nada não
    nas nem no nos nossa nosso num numa o os ou para pela pelo por porque pra qual quando que quem se sem
    ser seu seus só sua suas também te tem tenho ter tudo um uma umas uns você vocês olá oi obrigado
    obrigada bom boa dia tarde favor pedido produto empresa cliente`
      .trim()
      .split(/\s+/),
  ),
}
