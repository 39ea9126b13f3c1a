import type { Typed } from './typed'

/** In Spanish. */
export const es: Typed = {
  anything: 'su pedido',
  byLabel: [
    [/ya está haciendo|como frase/i, 'Hoy mismo le envío de nuevo su pedido.'],
    [/si usted no está/i, 'Si no estoy, Kim se ocupa de su pedido.'],
    [/dijo que haría/i, 'enviarle de nuevo el pedido por mensajería urgente'],
    [/va a hacer/i, 'llamar a la mensajería por su pedido'],
    [/ha revisado/i, 'su pedido y los dos pagos'],
    [/desde cuándo/i, 'desde el lunes'],
    [/cuándo|fecha|plazo|\bdía\b|\bhora\b/i, 'antes del viernes a las 12'],
    [/cómo está/i, 'su pedido está de nuevo en nuestro almacén'],
    [/pendiente/i, 'el segundo paquete de su pedido'],
    [/se ha cambiado/i, 'escribimos a todas las personas cuyo pedido se retrasa'],
    [/cambia para el cliente/i, 'sabrá de nosotros antes de tener que preguntar por su pedido'],
    [/no estuvo bien/i, 'las dos semanas que tardó su pedido'],
    [/hicieron bien/i, 'cómo prepararon su pedido'],
    [/la persona o el equipo/i, 'nuestra gente del almacén'],
    [/(ha|has|hemos|he) hecho/i, 'su pedido ha salido esta mañana por mensajería urgente'],
    [/salió mal/i, 'su pedido'],
    [/nombre|quién|persona|equipo|compañer/i, 'Kim'],
    [/respuesta/i, 'he consultado su pedido y llega el martes'],
    [/qué (va|vas|voy|hará|harás|vamos)|paso|acción/i, 'llamar a la mensajería por su pedido'],
    [/motivo|razón|por qué|causa/i, 'que el pedido estaba abierto y usado'],
    [/pasó|ocurrió|pasado/i, 'Su pedido estuvo diez días en el almacén equivocado.'],
  ],
}
