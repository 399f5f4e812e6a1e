// What the Swift runtime asks of a system, for WebAssembly, which has none: memory.
//
// Blocks are powers of two. One that is given back is set to 0, for it may have held a secret, and
// is used again for the next of its size: making ballots one after the other needs no more memory
// than making one.
typedef __SIZE_TYPE__ size_t;
typedef __UINTPTR_TYPE__ uintptr_t;

enum { page = 65536, smallest = 5, classes = 31 };

// Stands right before the memory that is handed out.
struct header {
    unsigned char *block;
    size_t class;
};

extern unsigned char __heap_base;

static unsigned char *unused;
static unsigned char *given_back[classes];

void *memset(void *to, int byte, size_t count) {
    return __builtin_memset(to, byte, count);
}

void *memcpy(void *to, const void *from, size_t count) {
    return __builtin_memcpy(to, from, count);
}

void *memmove(void *to, const void *from, size_t count) {
    return __builtin_memmove(to, from, count);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
    if (alignment < 16) alignment = 16;
    size_t needed = size + alignment + sizeof(struct header);
    if (needed < size) __builtin_trap();
    size_t class = smallest;
    while (((size_t)1 << class) < needed)
        if (++class == classes) __builtin_trap();
    unsigned char *block = given_back[class];
    if (block) {
        given_back[class] = *(unsigned char **)block;
        *(unsigned char **)block = 0;
    } else {
        if (!unused) unused = &__heap_base;
        block = unused;
        unused += (size_t)1 << class;
        size_t have = __builtin_wasm_memory_size(0) * (size_t)page;
        if ((uintptr_t)unused > have) {
            size_t pages = ((uintptr_t)unused - have + page - 1) / page;
            if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) __builtin_trap();
        }
    }
    uintptr_t start = (uintptr_t)block + sizeof(struct header) + alignment - 1;
    start -= start % alignment;
    struct header *header = (struct header *)start - 1;
    header->block = block;
    header->class = class;
    *result = (void *)start;
    return 0;
}

void free(void *memory) {
    if (!memory) return;
    struct header *header = (struct header *)memory - 1;
    unsigned char *block = header->block;
    size_t class = header->class;
    __builtin_memset(block, 0, (size_t)1 << class);
    *(unsigned char **)block = given_back[class];
    given_back[class] = block;
}
