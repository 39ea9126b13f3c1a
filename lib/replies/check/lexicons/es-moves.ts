import type { Moves, Times } from './lexicon'

const DONE = `(reembolsado|devuelto|abonado|enviado|reenviado|mandado|pedido|encargado|reservado|cambiado|sustituido|repuesto|reparado|arreglado|corregido|anulado|cancelado|solucionado|resuelto|activado|ampliado|aplazado|localizado|ingresado|transferido|gestionado|tramitado|preparado|empaquetado|programado|apartado|concertado|puesto|sacado|ordenado|dado)`
const HANDED = `(llamado|hablado|pedido|avisado|trasladado|pasado|escalado|abierto|informado|contactado|dicho|remitido|derivado|leído)`

/** What Spanish writers did, do and offer: the verb alone tells who. */
export const esMoves: Moves = {
  plan: {
    find: `
      (voy|vamos) a *
      (le|les|te|os|lo|la|se lo|se la) (enviaré|enviaremos|llamaré|llamaremos|devolveré|devolveremos|reembolsaré|escribiré|escribiremos|mandaré|cambiaré|cambiaremos|avisaré|avisaremos|abonaré|abonaremos|contaré|repondré|haré|haremos|daré|daremos)
      (enviaré|enviaremos|llamaré|llamaremos|devolveré|devolveremos|reembolsaré|reembolsaremos|escribiré|revisaré|revisaremos|cambiaremos|mejoraremos|solucionaré|hablaré|pediré|mandaré|comprobaré|investigaré|gestionaré|repararemos|arreglaré|haré)
      (le|les|te|os|lo|la|se lo|se la) (llamo|escribo|envío|mando|devuelvo|reembolso|cambio|abono|aviso|cuento|hago|reservo|suben|llevan|recibe|recibirá|atenderá|llegará|entregarán|llamarán|ingreso)
      (recibirá|recibe|llegará|llega|tendrá|tiene|saldrá|podrá|verá|entregará|pasará|será|quedará) *
      (se) (limpian|limpiará|reparará|enviará|cambiará|corregirá|solucionará|arreglará) *
      hago el (reembolso|ingreso|abono|cambio)
      (nos pondremos|me pondré|se pondrá) en contacto
    `,
    except: `
      (voy|vamos) a (ser|serle|decir*) *
      (tiene|tienes) (razón|toda la razón|que)
      (será|podrá|tendrá) (siempre|nunca)
      (no|nunca|jamás) (volverá|será|podrá)
      tiene un[a] problema
    `,
  },
  empty: {
    find: `
      (nos pondremos|me pondré|se pondrá|nos pondremos) en contacto
      (le|les|te) (contestaremos|responderemos|informaremos|mantendremos|mantendré|atenderá|atenderemos)
      (haremos|haré) (lo posible|todo lo posible|lo mejor|lo que pueda)
      (mejoraremos|intentaremos|intentaré|trataremos|trataré|procuraremos)
      (le|te) (cuento|aviso|digo)
    `,
    except: `
      en contacto … para *
    `,
  },
  done: {
    find: `
      [ya|hoy|hoy mismo|también] (le|les|te|os|lo|la|se lo|se la) [ya] (he|hemos) [ya|hoy|también|mismo] ${DONE}
      (he|hemos) [ya|hoy|también] [vuelto a] ${DONE}
      (acabo|acabamos) de (devolver*|enviar*|reembolsar*|llamar*|cambiar*|reservar*|abonar*|hacer*|pedir*|mandar*|ingresar*|tramitar*)
      (ha|han) sido ${DONE}
      (está|están) [ya|hoy] (en reparto|en camino|enviado|resuelto|solucionado|reembolsado|cancelado|devuelto|arreglado)
      (salió|sale|sale ya) … (hoy|esta mañana|ayer)
      [y] lo (he|hemos) hecho [hoy|ya]
      (envié|devolví|reembolsé|cambié|reservé|mandé|cancelé|anulé) … (hoy|ayer|esta mañana|ya)
      desde (hoy|ayer|esta mañana|el lunes) *
    `,
    except: `
      (no|nunca|nos|dos veces|mal|tarde) (he|hemos) ${DONE}
      (debería|deberíamos|tendría que|habría|hubiera) haber ${DONE}
    `,
  },
  handed: {
    find: `
      (he|hemos) [ya|hoy] ${HANDED}
      (se lo|le|les) (he|hemos) ${HANDED}
      (llamé|hablé|avisé|pedí|trasladé) [ya|hoy|con|a|al|su|la]
    `,
  },
  offer: {
    find: `
      [sí] (puedo|podemos|podría) [también] (ofrecer*|enviar*|cambiar*|abonar*|devolver*|reembolsar*|reservar*|darle|llamar*|mandar*|hacer*|pasar)
      (quiere|prefiere|le parece|desea|le gustaría|le viene bien|quiere que) *
      (usted elige|tú eliges|como prefiera|dígame (qué|cuál|cuándo))
      si (no le viene bien|lo prefiere|prefiere) *
    `,
    except: `
      no [le|les|te] (puedo|podemos) *
    `,
  },
}

const DAY = '(lunes|martes|miércoles|jueves|viernes|sábado|domingo)'
const MONTH =
  '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const DATE = `(# de ${MONTH}|#/#|el # )`
const UNIT = '(minuto*|hora*|día*|semana*|mes*)'

/** When, in Spanish. */
export const esTimes: Times = {
  definite: {
    find: `
      (mañana|pasado mañana) [mismo|por la|a|a las|antes|al]
      hoy mismo
      (esta|hoy por la) (tarde|noche)
      (antes|a más tardar|como muy tarde) (de|del|de las|el|de la|de fin de) (${DAY}|#|mañana|${DATE}|una|dos|tres|cuatro|cinco|seis|siete|ocho|fin de semana|semana|mes|mediodía|noche)
      (dentro de|en) [menos de|un plazo de|los próximos|las próximas] (#|un|una|dos|tres|cuatro|cinco|diez) [o dos] ${UNIT} [hábiles|laborables]
      (el|este) próximo (${DAY}|mes)
      (la|esta|próxima) [próxima|misma] semana [próxima|que viene]
      el (${DAY}|mes) que viene
      hasta (el|las) (${DAY}|#)
      a las (#|#:#|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)
      entre las # y las #
      (ese|el) mismo día
      a (final|finales|mediados|principios) de [la|este] (semana|mes|año)
    `,
  },
  plain: {
    find: `
      (el|este) ${DAY} [por la mañana|por la tarde|próximo]
      desde el ${DAY}
      el # de ${MONTH}
      hoy
    `,
  },
  past: {
    find: `
      (ayer|pasado|pasada|hace|era|fue|fueron|estaba|había|escribió|dijo|llegó|pidió|salió|llamó|usted escribió|debimos|cobramos|no le escribí)
    `,
  },
  future: {
    find: `
      (voy|vamos|le llamo|le escribo|lo recibe|recibe|la llamo|la llamaré|llega|envío|devuelvo|hago|suben|cuento|se lo cuento|recibirá|llegará|llamaré|escribiré|limpian|reservado)
    `,
  },
  vague: {
    find: `
      (pronto|en breve|brevemente|próximamente|cuanto antes|lo antes posible|a la mayor brevedad|a la brevedad) [posible]
      (en cuanto|cuando) (podamos|pueda|sea posible|tengamos|tenga|sepamos|sepa) [noticias|más]
      tan pronto como (sea|podamos|pueda|nos sea) [posible]
      en (los próximos|unos|estos|las próximas|un futuro) (días|semanas|próximo)
      (más adelante|en su momento|a su debido tiempo|algún día|uno de estos días)
      con la mayor (brevedad|rapidez|celeridad) [posible]
    `,
    except: `
      (hasta|vuelva|vernos|verle|verla) pronto
      (tan pronto como|en cuanto) (usted|reciba|me|lo|llegue|tenga)
      de pronto
    `,
  },
}
