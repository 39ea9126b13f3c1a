import { letter, type Translation } from '../translated'
import { greeting, signature, theirAnswer, theirWords } from './pieces'

/** After the first contact, and for customers who are content or happy, in Spanish. */
export const later: Record<string, Translation> = {
  'where-it-stands': {
    title: 'Así está el asunto',
    shortcut: 'estado',
    tags: ['novedades'],
    describes:
      'hay novedades, sigo esperando, qué pasa ahora, estado, no he sabido nada, avance, cómo va, todavía',
    text: letter(
      greeting,
      `{% if case.first_contact %}
Le escribí el {{ case.first_contact | date }} y le dije que volvería a tener noticias mías. Así está el asunto.
{% else %}
Le dije que volvería a tener noticias mías. Así está el asunto.
{% endif %}`,
      'Hecho: {% slot "lo que ha hecho" %}.',
      'Pendiente: {% slot "lo que queda pendiente" %}. Voy a {% slot "lo que va a hacer después" %} y le escribiré {% slot "para cuándo" %}.',
      'Si responde a este mensaje, me llega a mí.',
      'Gracias por su paciencia.',
      signature,
    ),
  },
  'missed-date': {
    title: 'No cumplí lo que dije',
    shortcut: 'incumplido',
    tags: ['compromiso'],
    describes:
      'me dijo, me dijeron, tenía que estar, pasó la fecha, todavía nada, no cumplieron, sigo esperando, otra vez tarde',
    text: letter(
      greeting,
      `{% if promise.text %}
El {{ promise.made | date }} le escribí: {{ promise.text | quote }}
{% else %}
Le dije que iba a {% slot "lo que dijo que haría" %}.
{% endif %}`,
      'Lo siento. {% if promise.date %}Tenía que estar hecho para el {{ promise.date | date: "weekday" }}, y no lo hice.{% else %}No lo hice a tiempo.{% endif %} El error es mío, no suyo.',
      'Así está ahora: {% slot "cómo está" %}. Voy a {% slot "lo que va a hacer ahora" %}, y estará hecho {% slot "para cuándo" %}.',
      'Ese día le escribiré, esté como esté. Si responde a este mensaje, me llega a mí.',
      'Gracias por tomarnos la palabra.',
      signature,
    ),
  },
  'fixed-because-of-you': {
    title: 'Lo hemos cambiado gracias a usted',
    shortcut: 'cambiado',
    tags: ['resuelto'],
    describes:
      'le dije, comentario, arreglado, cambiado, mejorado, ahora mejor, sugerencia, reclamé, queja',
    text: letter(
      greeting,
      theirWords,
      `{% if fix.what %}
Gracias a lo que nos contó, esto ha cambiado: {{ fix.what | sentence }} Es así {% slot "desde cuándo" %}.
{% else %}
Gracias a lo que nos contó, hemos cambiado algo: {% slot "lo que se ha cambiado" %}. Es así {% slot "desde cuándo" %}.
{% endif %}`,
      'Para usted significa: {% slot "lo que cambia para el cliente" %}.',
      'Si vuelve a encontrarse con el problema de antes, responda a este mensaje. Me llega a mí.',
      'Gracias por hablar claro. Ahora es mejor porque usted lo hizo.',
      signature,
    ),
  },
  'what-would-make-it-great': {
    title: 'Preguntar qué lo habría hecho excelente',
    shortcut: 'mejor',
    tags: ['conforme'],
    describes: 'bien, correcto, normal, aceptable, nada especial, regular, está bien, cumple',
    text: letter(
      greeting,
      theirAnswer,
      'Me gustaría que la próxima vez fuera excelente. ¿Qué es lo que habría marcado la diferencia para usted?',
      'Con una línea basta. Me llega a mí, y le diré {% slot "para cuándo, desde su respuesta" %} qué podemos hacer. {% slot "lo que ya está haciendo, como frase", optional %}',
      'Gracias por dedicarnos su tiempo.',
      signature,
    ),
  },
  'good-but': {
    title: 'Bien, pero algo no estuvo a la altura',
    shortcut: 'pero',
    tags: ['conforme'],
    describes:
      'pero, sin embargo, salvo, solo, lento, tarde, un poco, podría mejorar, caro, difícil, ojalá, falta, ' +
      'estaría bien, mejorar, atención, entrega, precio',
    text: letter(
      greeting,
      theirAnswer,
      'Tiene razón en {% slot "lo que no estuvo bien" %}, y me alegro de que lo diga.',
      'Voy a {% slot "lo que va a hacer" %} y le contaré {% slot "para cuándo" %} qué ha salido de ello.',
      'Gracias por su franqueza.',
      signature,
    ),
  },
  'thank-you': {
    title: 'Gracias, por algo concreto',
    shortcut: 'gracias',
    tags: ['elogio'],
    describes:
      'genial, excelente, encantado, perfecto, el mejor, recomiendo, amable, servicial, rápido, contento, estupendo',
    text: letter(
      greeting,
      theirAnswer,
      'Me ha alegrado leerlo. Se lo he pasado a {% slot "la persona o el equipo" %}, porque {% slot "lo que hicieron bien" %} es lo que queremos seguir haciendo.',
      'Si alguna vez podemos hacer algo mejor, responda a este mensaje. Me llega a mí.',
      'Gracias por tomarse el tiempo de decirlo.',
      signature,
    ),
  },
}
