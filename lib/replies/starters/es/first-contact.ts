import { letter, type Translation } from '../translated'
import { greeting, reachMe, signature, theirWords, whatHappened } from './pieces'

/** First contact with unhappy customers, in Spanish. */
export const firstContact: Record<string, Translation> = {
  'late-delivery': {
    title: 'Entrega tardía o que no ha llegado',
    shortcut: 'entrega',
    tags: ['entrega'],
    describes:
      'entrega tarde, pedido no ha llegado, sigo esperando, semanas, paquete perdido, envío, mensajería, ' +
      'seguimiento no muestra nada, no lo he recibido, dónde está, dirección equivocada, retraso',
    text: letter(
      greeting,
      theirWords,
      'Lo siento. Tendríamos que haberle dicho dónde está su envío antes de que usted lo preguntara.',
      whatHappened,
      'Voy a {% slot "lo que va a hacer" %} y le escribiré {% slot "para cuándo" %}, encuentre lo que encuentre.',
      reachMe,
      'Gracias por decírnoslo.',
      signature,
    ),
  },
  quality: {
    title: 'Defectuoso o mal hecho',
    shortcut: 'defecto',
    tags: ['producto'],
    describes:
      'roto, rota, defectuoso, averiado, dañado, rayado, mala calidad, barato, se rompió, dejó de funcionar, no ' +
      'funciona, error, se bloquea, talla equivocada, artículo equivocado, reparación',
    text: letter(
      greeting,
      theirWords,
      'Lo siento. Tendría que haber estado bien desde el primer día y no lo estuvo: es culpa nuestra.',
      whatHappened,
      'Voy a {% slot "lo que va a hacer: cambiar, reparar, devolver" %} y tendrá noticias mías {% slot "para cuándo" %}. Si prefiere otra solución, dígamelo y la estudiaré.',
      reachMe,
      'Gracias por decírnoslo.',
      signature,
    ),
  },
  support: {
    title: 'La atención al cliente le falló',
    shortcut: 'atencion',
    tags: ['atención'],
    describes:
      'atención al cliente, nadie contesta, sin respuesta, me ignoran, correos sin contestar, maleducado, ' +
      'antipático, de un sitio a otro, explicar otra vez, en espera, teléfono, no me llamaron, soporte',
    text: letter(
      greeting,
      theirWords,
      'Lo siento. Nos pidió ayuda y le fallamos.',
      'He leído todo lo que nos envió, así que no tiene que explicarlo de nuevo. Voy a {% slot "lo que va a hacer" %} y le escribiré {% slot "para cuándo" %}, aunque entonces no esté todo resuelto.',
      'A partir de ahora esto lo llevo yo. Si responde a este mensaje, me llega a mí.',
      'Gracias por darnos la oportunidad de arreglarlo.',
      signature,
    ),
  },
  billing: {
    title: 'Factura equivocada o poco clara',
    shortcut: 'factura',
    tags: ['factura'],
    describes:
      'factura, cobro, me cobraron dos veces, cobro doble, cobraron de más, importe equivocado, devolución no ' +
      'recibida, dinero, reembolso, tarjeta, domiciliación, cancelé y me cobraron, comisión, suscripción renovada',
    text: letter(
      greeting,
      theirWords,
      'Lo siento. Una factura tiene que ser correcta y fácil de entender, y en eso le fallamos.',
      'He revisado {% slot "lo que ha revisado: factura, pago, fechas" %}. Voy a {% slot "lo que va a hacer" %}, y lo tendrá por escrito {% slot "para cuándo" %}.',
      reachMe,
      'Gracias por avisarnos.',
      signature,
    ),
  },
  'ask-what-helps': {
    title: 'Preguntar qué ayudaría más',
    shortcut: 'preguntar',
    tags: ['sin aclarar'],
    describes:
      'descontento, mala experiencia, terrible, horrible, pésimo, nunca más, nada funciona, decepcionado, inútil',
    text: letter(
      greeting,
      `{% if response.comment %}
El {{ response.date | date }} nos escribió: {{ response.comment | quote }}
{% else %}
El {{ response.date | date }} le preguntamos qué tal lo habíamos hecho, y su respuesta no fue buena.
{% endif %}`,
      'Lo siento: le fallamos. Prefiero arreglarlo a adivinar, así que permítame una pregunta: ¿qué es lo que más le ayudaría ahora?',
      'Mientras tanto, voy a {% slot "lo que va a hacer" %}. Tendrá noticias mías {% slot "para cuándo" %}, también si no ha tenido tiempo de contestar.',
      reachMe,
      'Gracias por su paciencia con nosotros.',
      signature,
    ),
  },
  'let-down-again': {
    title: 'Le fallamos más de una vez',
    shortcut: 'otravez',
    tags: ['en riesgo'],
    describes:
      'otra vez, de nuevo, sigue sin, segunda vez, tercera vez, siempre lo mismo, el mismo problema, nada ha ' +
      'cambiado, ya lo dije, ya reclamé, una vez más',
    text: letter(
      greeting,
      theirWords,
      `{% if previous.comment %}
Y el {{ previous.date | date }}: {{ previous.comment | quote }}
{% endif %}`,
      'Lo siento. Ya nos lo dijo una vez, y le fallamos de nuevo.',
      'Esta vez lo lleva una sola persona de principio a fin, y soy yo. Voy a {% slot "lo que va a hacer" %} y le escribiré {% slot "para cuándo" %}, esté como esté. {% slot "quién ayuda si usted no está", optional %}',
      'Si responde a este mensaje, me llega a mí.',
      'Gracias por decírnoslo otra vez, cuando lo más fácil habría sido marcharse.',
      signature,
    ),
  },
}
