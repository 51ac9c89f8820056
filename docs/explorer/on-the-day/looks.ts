import { computed, effect } from "@preact/signals";
import { now } from "../facts/now.ts";
import { pointed } from "../state/state.ts";

/** Whether there was a German Democratic Republic on the day: its ground is part of another shape, so that it is a disc of its own. */
const isDivided = computed(() => now.value.seats.some(({ state }) => state === "DDDE"));

/** What a shape of the map looks like on the day. */
function lookOf(id: string): string {
  if (id === "DDDE" && !isDivided.value) return "absent";
  const ground = id === "DDDE" ? { seat: id, part: "participating" } : now.value.ground.get(id);
  const seat = ground?.seat ?? null;
  const chair = seat !== null && seat === now.value.chair?.state ? " in-chair" : "";
  const hit = pointed.value !== null && (pointed.value === seat || pointed.value === id) ? " pointed" : "";
  return `land ${id === "XK" ? "neutral" : (ground?.part ?? "none")}${chair}${hit}`;
}

/** Keeps every shape of a drawing in the look of the day. Most keep the one they have: those are not painted anew. Returns what ends it. */
export function followDay(drawing: Element): () => void {
  const shapes = [...drawing.querySelectorAll<SVGElement>("[data-land]")].map((shape) => ({
    shape,
    id: shape.dataset["land"] ?? "",
    look: "",
  }));
  return effect(() => {
    for (const one of shapes) {
      const look = lookOf(one.id);
      if (look !== one.look) one.shape.setAttribute("class", look);
      one.look = look;
    }
  });
}
