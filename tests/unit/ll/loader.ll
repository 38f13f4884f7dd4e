; One of each thing that the object loader has to place or relocate (test_object_loader.c).
target triple = "x86_64-unknown-linux-gnu"

@counter = global i64 5, align 8
@zeros = global [16 x i64] zeroinitializer, align 64
@table = constant [3 x ptr] [ptr @one, ptr @two, ptr @outside_data]
@text = private unnamed_addr constant [6 x i8] c"hello\00"
@outside_data = external global i64
@near_data = external hidden global i64
@low_name = external hidden global i8
@the_thread = external thread_local(initialexec) global i64
@weak_unknown = extern_weak global i8

declare i64 @far_function(i64)
declare i64 @slot_function(i64) nonlazybind
declare i64 @slot_by_plt(i64)
declare i64 @near_function(i64) nonlazybind
declare hidden void @never_used()

define i64 @one() #0 { ret i64 1 }
define i64 @two() #0 { ret i64 2 }

define i64 @count() #0 {
  %v = load i64, ptr @counter
  %w = add i64 %v, 1
  store i64 %w, ptr @counter
  ret i64 %w
}

define i64 @sum_zeros() #0 {
  %a = load volatile i64, ptr @zeros
  %p = getelementptr i64, ptr @zeros, i64 15
  %b = load volatile i64, ptr %p
  %s = add i64 %a, %b
  %i = ptrtoint ptr @zeros to i64
  %m = and i64 %i, 63
  %r = add i64 %s, %m
  ret i64 %r
}

define i64 @by_table(i64 %i) #0 {
  %p = getelementptr ptr, ptr @table, i64 %i
  %f = load ptr, ptr %p
  %r = call i64 %f()
  ret i64 %r
}

define ptr @third_of_table() #0 {
  %p = getelementptr ptr, ptr @table, i64 2
  %f = load ptr, ptr %p
  ret ptr %f
}

define i64 @read_outside() #0 {
  %a = load i64, ptr @outside_data
  %b = load i64, ptr @near_data
  %s = add i64 %a, %b
  ret i64 %s
}

define i8 @letter(i64 %i) #0 {
  %p = getelementptr i8, ptr @text, i64 %i
  %c = load i8, ptr %p
  ret i8 %c
}

define i64 @call_far(i64 %x) #0 {
  %r = call i64 @far_function(i64 %x)
  %s = add i64 %r, 1
  ret i64 %s
}

define i64 @call_slot(i64 %x) #0 {
  %r = call i64 @slot_function(i64 %x)
  %s = add i64 %r, 1
  ret i64 %s
}

define i64 @call_slot_by_plt(i64 %x) #0 {
  %r = call i64 @slot_by_plt(i64 %x)
  %s = add i64 %r, 1
  ret i64 %s
}

define i64 @call_near(i64 %x) #0 {
  %r = call i64 @near_function(i64 %x)
  %s = add i64 %r, 1
  ret i64 %s
}

define i64 @tail_near(i64 %x) #0 {
  %r = tail call i64 @near_function(i64 %x)
  ret i64 %r
}

define i64 @read_thread() #0 {
  %p = call ptr @llvm.threadlocal.address.p0(ptr @the_thread)
  %v = load i64, ptr %p
  ret i64 %v
}
declare ptr @llvm.threadlocal.address.p0(ptr)

define i1 @weak_is_null() #0 {
  %r = icmp eq ptr @weak_unknown, null
  ret i1 %r
}

define i64 @switch_table(i64 %i) #0 {
  switch i64 %i, label %other [ i64 0, label %a i64 1, label %b i64 2, label %c i64 3, label %d i64 4, label %e ]
a:
  ret i64 11
b:
  ret i64 -7
c:
  ret i64 190
d:
  ret i64 3
e:
  ret i64 8
other:
  ret i64 0
}

attributes #0 = { uwtable "frame-pointer"="all" }
