import type { Typed } from './typed'

/** In Spanish. */
export const es: Typed = {
  anything: 'su pedido',
  byLabel: [
    [/desde cuándo/i, 'desde el lunes'],
    [/cuándo|fecha|plazo|\bdía\b|\bhora\b/i, 'antes del viernes a las 12'],
    [/nombre|quién|persona|equipo|compañer/i, 'Kim'],
    [/(ha|has|hemos|he) hecho/i, 'su pedido ha salido esta mañana por mensajería urgente'],
    [/respuesta/i, 'he consultado su pedido y llega el martes'],
    [/qué (va|vas|voy|hará|harás|vamos)|paso|acción/i, 'llamar a la mensajería por su pedido'],
    [/motivo|razón|por qué|causa/i, 'que el pedido estaba abierto y usado'],
    [/pasó|ocurrió|pasado/i, 'Su pedido estuvo diez días en el almacén equivocado.'],
  ],
}
